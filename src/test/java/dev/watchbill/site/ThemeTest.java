package dev.watchbill.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.output.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
