package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.watchbill.output.SiteFiles;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What holds for every site, whatever its content says. */
final class SafeSite {
    private static final int LONGEST_LINE = 75;

    private SafeSite() {}

    /** Checks every file; an outcome without files has told why. */
    static void check(Outcome outcome) {
        if (outcome.files() == null) {
            assertTrue(outcome.findings().stream().anyMatch(finding -> finding.isError()));
            return;
        }
        for (Map.Entry<String, SiteFiles.Content> file : outcome.files().asMap().entrySet()) {
            checkPath(file.getKey());
            if (!(file.getValue() instanceof SiteFiles.Copy)) {
                checkText(file.getKey(), BuiltContent.text(file.getValue()));
            }
        }
    }

    private static void checkPath(String path) {
        boolean safe = List.of(path.split("/", -1)).stream()
                .allMatch(name -> !name.isEmpty() && !name.startsWith(".") && name.length() <= 255);
        assertTrue(safe && !path.matches(".*[\\\\\\p{Cntrl}].*"), path);
    }

    private static void checkText(String path, String text) {
        switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> checkHtml(path, Jsoup.parse(text));
            case "json" -> JsonParser.parseString(text);
            case "xml" -> checkXml(path, text);
            case "ics" -> checkCalendar(path, text);
            default -> {}
        }
    }

    private static void checkHtml(String path, Document page) {
        assertEquals(1, page.select("h1").size(), path);
        assertEquals(1, page.select("meta[http-equiv=Content-Security-Policy]").size(), path);
        assertEquals(
                0,
                page.select("iframe, object, embed, base, form[action], style").size(),
                path);
        for (Element script : page.select("script")) {
            boolean ours = script.attr("src").matches("(\\.\\./)*[\\w/-]+\\.js")
                    && script.html().isBlank();
            assertTrue(ours, () -> path + ": " + script.outerHtml());
        }
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertTrue(isSafe(attribute), () -> path + ": " + attribute);
            }
        }
    }

    private static boolean isSafe(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        boolean address = name.equals("href") || name.equals("src") || name.equals("srcset");
        return !name.startsWith("on")
                && !name.equals("style")
                && !(address && value.matches("(javascript|vbscript|blob|file|data:text|data:image/svg).*"));
    }

    private static void checkXml(String path, String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static void checkCalendar(String path, String text) {
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"), path);
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LINE, () -> path + ": " + line);
        }
        String[] lines = text.replace("\r\n ", "").split("\r\n");
        for (String line : lines) {
            assertTrue(line.matches("[A-Z-]+(;[A-Z-]+=[^\":;,\\p{Cntrl}]+)*:[^\\p{Cntrl}]*"), () -> path + ": " + line);
        }
        long begins = text.lines().filter("BEGIN:VEVENT"::equals).count();
        assertEquals(begins, text.lines().filter("END:VEVENT"::equals).count(), path);
        assertEquals(
                begins, text.lines().filter(line -> line.startsWith("UID:")).count(), path);
    }
}
