package dev.watchbill.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that runs gets through, by any spelling; and what does not get through is shown. */
class UnsafeHtmlTest {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "form",
            "base",
            "link",
            "meta",
            "template",
            "noscript",
            "textarea",
            "select",
            "button",
            "video",
            "audio",
            "frame",
            "frameset",
            "applet",
            "xmp",
            "title");

    /** One attack a block of lines, between lines of {@code %%}. */
    static List<String> attacks() throws IOException {
        return List.of(Files.readString(Path.of("src/test/resources/markdown/attacks.txt"))
                .split("\n%%\n"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isDisarmed(String attack) {
        for (String context :
                List.of("%s", "> %s", "- %s", "# %s", "| a |\n|---|\n| %s |", "text %s text", "<div>\n%s\n</div>")) {
            String markdown = context.replace("%s", attack);
            assertHarmless(Pages.parse(markdown), markdown);
        }
    }

    static void assertHarmless(Pages parsed, String markdown) {
        assertTrue(
                parsed.findings().sorted().stream().noneMatch(f -> f.message().endsWith("its HTML is not safe")),
                () -> "only the last gate stops " + markdown);
        Document page = Jsoup.parseBodyFragment(parsed.html());
        for (Element element : page.body().getAllElements()) {
            assertTrue(!NEVER.contains(element.normalName()), () -> element + " from " + markdown);
            element.attributes().forEach(attribute -> check(element, attribute, markdown));
        }
    }

    private static void check(Element element, Attribute attribute, String markdown) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertTrue(
                !name.startsWith("on") && !name.equals("style") && !name.equals("srcdoc"),
                () -> element + " from " + markdown);
        if (Set.of("href", "src", "srcset", "action", "formaction", "xlink:href", "background", "cite")
                .contains(name)) {
            String scheme = attribute
                    .getValue()
                    .replaceAll("[\\p{Cntrl}\\s\\u00a0\\u200b-\\u200f\\ufeff]", "")
                    .toLowerCase(Locale.ROOT);
            boolean unsafe = scheme.startsWith("javascript:")
                    || scheme.startsWith("vbscript:")
                    || scheme.startsWith("data:") && !scheme.startsWith("data:image/png");
            assertTrue(!unsafe, () -> element + " from " + markdown);
        }
    }

    @Test
    void aPictureThatIsItsOwnDataIsShown() {
        assertTrue(
                Pages.parse("![x](data:image/png;base64,AAAA)").html().contains("src=\"data:image/png;base64,AAAA\""));
        assertEquals(
                List.of("1:6 unsafe-link"),
                Pages.parse("![x](data:image/svg+xml;base64,AAAA)").told());
    }

    @Test
    void anUnsafeLinkIsShownAsItIsWritten() {
        Pages page = Pages.parse("See [here](javascript:alert(1)).");
        assertEquals("<p>See [here](javascript:alert(1)).</p>\n", page.html());
        assertEquals(List.of("1:12 unsafe-link"), page.told());
        assertTrue(page.document().links().isEmpty());
    }

    @Test
    void theLastGateStopsWhatTheRenderersNeverWrite() {
        assertTrue(Gate.passes(
                new Markup().tag("<p>x</p><a href=\"\" id=\"x\">y</a>").toHtml()));
        for (String html :
                List.of("<script>x</script>", "<p onclick=x>", "<svg></svg>", "<a href=\"javascript:x\">y</a>")) {
            assertTrue(!Gate.passes(new Markup().tag(html).toHtml()), html);
        }
    }
}
