package dev.watchbill.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.output.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    @TempDir
    Path folder;

    private SiteFiles render() throws IOException {
        SampleCatalog sample = SampleCatalog.full();
        return Site.render(sample.subject(), Theme.of(folder), null).made();
    }

    @Test
    void fileOfTheTeamReplacesTheBuiltInOneOfItsName() throws IOException {
        Files.writeString(folder.resolve("site.css"), "body{}");
        Files.writeString(folder.resolve("logo.svg"), "<svg/>");
        Files.writeString(folder.resolve("people.ftlh"), "<h1>${frame.title}: ${view.people?size}</h1>");
        SiteLinks site = new SiteLinks(render().asMap());
        assertEquals("body{}", site.text("theme/site.css"));
        assertEquals("<svg/>", site.text("theme/logo.svg"));
        assertEquals("<h1>People: 4</h1>", site.text("people/index.html"));
        assertTrue(site.text("index.html").contains("On call now"));
    }

    @Test
    void scriptsOfEveryPageAreOneFileWithTheTeamsOwnAmongThem() throws IOException {
        Files.writeString(folder.resolve("copy.js"), "ours();");
        SiteLinks site = new SiteLinks(render().asMap());
        String page = site.text("theme/page.js");
        assertTrue(page.contains("ours();") && page.contains("data-search"), page);
        assertFalse(page.contains("Copying code"), page);
        assertFalse(render().asMap().containsKey("theme/copy.js"));
    }

    @Test
    void mistakeInATemplateIsToldWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("people.ftlh"), "<h1>\n  ${view.peple}</h1>");
        ThemeException mistake = assertThrows(ThemeException.class, this::render);
        assertEquals("people.ftlh", mistake.template());
        assertEquals(2, mistake.line());
        assertEquals(5, mistake.column());
    }

    @Test
    void templateThatDoesNotParseIsToldWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("people.ftlh"), "<#if view>\n");
        ThemeException mistake = assertThrows(ThemeException.class, this::render);
        assertEquals("people.ftlh", mistake.template());
        assertTrue(mistake.line() > 0);
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "<#list 1.. as i></#list>",
                "<#list 1.. as i><#assign x = i></#list>",
                "<#macro m><#list 1.. as i></#list></#macro><@m/>",
                "<#function f x><#list 1.. as i></#list></#function>${f(1)}",
                "${(1..)?filter(i -> i < 0)?first}",
                "<#attempt><#list 1.. as i></#list><#recover></#attempt>",
                "<#assign s = [1]><#list 1..40 as i><#assign s = s + s></#list>${s?size}",
            })
    void templateThatDoesNotEndIsGivenUpWithItsPlace(String endless) throws IOException {
        Files.writeString(folder.resolve("people.ftlh"), "<h1>\n  " + endless);
        Theme theme = Theme.of(folder, Duration.ofMillis(100));
        SiteFiles site = Site.render(SampleCatalog.full().subject(), theme, null);
        for (int again = 0; again < 2; again++) {
            ThemeException mistake = assertThrows(ThemeException.class, site::made);
            assertEquals("this does not end", mistake.getMessage());
            assertEquals("people.ftlh", mistake.template());
        }
    }

    @Test
    void pageThatHasNoEndIsToldWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("people.ftlh"), "<h1>\n<#list 1.. as i>" + "a".repeat(10_000) + "</#list>");
        ThemeException mistake = assertThrows(ThemeException.class, this::render);
        assertEquals("this makes a page of more than 128 MB", mistake.getMessage());
        assertEquals("people.ftlh", mistake.template());
        assertEquals(2, mistake.line());
    }

    @Test
    void templateThatTakesAllMemoryIsTold() throws IOException {
        Files.writeString(folder.resolve("people.ftlh"), "${'x'?left_pad(2000000000)}");
        ThemeException mistake = assertThrows(ThemeException.class, this::render);
        assertEquals("people.ftlh", mistake.template());
    }

    @Test
    void templateSeesWhatViewsSayAndNothingElse() throws IOException {
        Files.writeString(
                folder.resolve("people.ftlh"),
                "${view.people?size}<#list ['class', 'getClass', 'hashCode', 'notify'] as name>${view[name]???c}</#list>");
        SiteLinks site = new SiteLinks(render().asMap());
        assertEquals("4falsefalsefalsefalse", site.text("people/index.html"));
    }

    @Test
    void linkThatLeadsOutIsNotPublished() throws IOException {
        Path outside = Files.writeString(folder.resolve("secret"), "secret");
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.createSymbolicLink(own.resolve("logo.svg"), outside);
        ThemeException mistake = assertThrows(ThemeException.class, () -> Theme.of(own));
        assertEquals("logo.svg", mistake.template());
    }

    @Test
    void templatesReachNoClasses() throws IOException {
        Files.writeString(folder.resolve("people.ftlh"), "${'freemarker.template.utility.Execute'?new()('id')}");
        assertThrows(ThemeException.class, this::render);
    }

    @Test
    void defaultsOfTheMachineChangeNothing() throws IOException {
        String before = new SiteLinks(render().asMap()).text("oncall/data-engineering/index.html");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertEquals(before, new SiteLinks(render().asMap()).text("oncall/data-engineering/index.html"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
