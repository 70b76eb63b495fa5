package dev.watchbill.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.source.Findings;
import dev.watchbill.source.SourceText;
import dev.watchbill.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    private final Findings findings = new Findings();

    @Test
    void everyNodeKnowsItsPlace() {
        assertEquals(
                "{1:1-5:3 [a] 1:1=1:4-1:8 'text' | [list] 2:1=3:3-4:13 [3:5-3:8 '1' | {4:5-4:13 [k] 4:7=4:10-4:11 'v'}]"
                        + " | [e] 5:1=5:3-5:3 ''}",
                shown(yaml("a: text\nlist:\n  - \"1\"\n  - { k: v }\ne:  \n\n# a comment\n")));
    }

    @Test
    void scalarsAreTheTextThatStandsThere() {
        YamlNode.Mapping root =
                (YamlNode.Mapping) yaml("a: NO\nb: 14:00\nc: 2026-11-26\nd: 012\ne: on\nf: \"~\"\ng: ~\nh: null\ni:\n");
        assertEquals(
                List.of("NO", "14:00", "2026-11-26", "012", "on", "~", "~", "null", ""),
                root.entries().stream()
                        .map(entry -> ((YamlNode.Scalar) entry.value()).text())
                        .toList());
        assertEquals(
                List.of(false, false, false, false, false, false, true, true, true),
                root.entries().stream()
                        .map(entry -> ((YamlNode.Scalar) entry.value()).isNull())
                        .toList());
    }

    @Test
    void endWithinABracketSaysWhatIsMissing() {
        yaml("a: [");
        assertEquals(
                "[file.yaml:1:5: error: a ']' or '}' is missing at the end [yaml-syntax]]",
                findings.sorted().toString());
    }

    @Test
    void aQuestionMarkWithinWordsIsText() {
        YamlNode.Mapping root = (YamlNode.Mapping)
                yaml("a: { b: Who? Us, c: [https://example.com/?d=1&e=?, ?g] }\nf?: \"g? \uE000\"\n? h\n: i\n");
        assertEquals(List.of(), findings.sorted());
        assertEquals(
                "{1:1-4:4 [a] 1:1={1:4-1:57 [b] 1:6=1:9-1:16 'Who? Us'"
                        + " | [c] 1:18=1:21-1:55 [1:22-1:50 'https://example.com/?d=1&e=?' | 1:52-1:54 '?g']}"
                        + " | [f?] 2:1=2:5-2:11 'g? \uE000' | [h] 3:3=4:3-4:4 'i'}",
                shown(root));
    }

    @Test
    void aQuestionMarkBetweenSpacesInBracketsIsTold() {
        yaml("a: { b: Quoi ? }");
        assertEquals(
                "[file.yaml:1:14: error: a '?' is not expected here; put text that holds ' ?' in quotes [yaml-syntax]]",
                findings.sorted().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFFFFFFF", "D83DDE00", "00110000", "nothing!"})
    void anEscapeOfNoCharacterIsTold(String number) {
        yaml("a: \"\\U" + number + "\"");
        assertEquals(
                "[file.yaml:1:7: error: this escape is unknown; use single quotes, or write the backslash twice"
                        + " [yaml-syntax]]",
                findings.sorted().toString());
    }

    @Test
    void offsetsCountUtf16BehindEmoji() {
        YamlNode.Mapping root = (YamlNode.Mapping) yaml("a: 🚢🚢 x\nb: y\n");
        YamlNode.Scalar ships = (YamlNode.Scalar) root.get("a");
        assertEquals("🚢🚢 x", ships.at().text());
        assertEquals("y", root.get("b").at().text());
        assertEquals("file.yaml:2:4", root.get("b").at().toString());
    }

    @Test
    void placesAreTheSameWithLineBreaksOfWindowsAndAByteOrderMark() {
        YamlNode.Mapping root = (YamlNode.Mapping) yaml("\uFEFFa: x\r\nb:\r\n  c: y\r\n");
        assertEquals("x", root.get("a").at().text());
        assertEquals("y", ((YamlNode.Mapping) root.get("b")).get("c").at().text());
        assertEquals(
                "file.yaml:3:6",
                ((YamlNode.Mapping) root.get("b")).get("c").at().toString());
    }

    @Test
    void aRegionHasThePlacesOfTheWholeFile() {
        String text = "---\ntitle: é🚢 x\npipeline: p\n---\n# Text\n";
        SourceText source = new SourceText("page.md", text);
        YamlNode.Mapping root = (YamlNode.Mapping) Yaml.parse(source, new Span(4, text.indexOf("---\n#")), findings);
        assertEquals("page.md:3:11", root.get("pipeline").at().toString());
        assertEquals("p", root.get("pipeline").at().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing\n", "---\n", "~\n"})
    void nothingIsNothing(String text) {
        assertNull(yaml(text));
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void depthIsLimited() {
        assertNull(yaml("[".repeat(51) + "]".repeat(51)));
        assertEquals("[file.yaml:1:51: error: more than 50 lists and mappings within each other [yaml-limit]]", told());
    }

    @Test
    void fiftyLevelsAreRead() {
        assertTrue(yaml("[".repeat(50) + "]".repeat(50)) instanceof YamlNode.Sequence);
        assertFalse(findings.hasErrors());
    }

    @Test
    void sizeIsLimited() {
        assertNull(yaml("a: " + "x".repeat(Yaml.LONGEST_TEXT)));
        assertEquals("[file.yaml:1:1: error: more than 1000000 characters of YAML [yaml-limit]]", told());
    }

    @Test
    void aliasesThatGrowAreRefusedAtTheFirst() {
        yaml("a: &a [x, x]\nb: &b [*a, *a]\n");
        assertEquals(4, findings.sorted().size());
        assertTrue(findings.sorted().stream().allMatch(finding -> finding.rule().equals("unsupported-yaml")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [",
                "a: {",
                "a: 'x",
                "a: \"x",
                "a: \"\\q\"",
                "- a\nb: c",
                "a:\n - b\n  - c",
                "a: b: c",
                "?",
                "? a\n? b",
                "%YAML 9",
                "a: |x",
                "a: @b",
                "a: `b",
                "!<x",
                "&",
                "*",
                "a: 'b' c",
                "a\nb: c",
                "---\n...\nx\n---",
                "\u0000",
                "\uD800",
                "\t- a",
                "a: %b",
                "]",
                "}"
            })
    void brokenTextIsReportedAndNeverThrown(String text) {
        yaml(text);
        assertTrue(
                findings.sorted().stream()
                        .noneMatch(finding -> finding.message().contains("while ")),
                told());
    }

    @Test
    void textBehindABracketWhereALineBeginsIsReportedAtItsPlace() {
        assertNull(yaml("a:\n  - b: [c,\n d] e: f\n"));
        assertEquals(
                "[file.yaml:3:5: error: this does not fit the lines above; check the indentation and quotes"
                        + " [yaml-syntax]]",
                told());
    }

    private YamlNode yaml(String text) {
        return Yaml.parse(new SourceText("file.yaml", text), findings);
    }

    private String told() {
        return findings.sorted().toString();
    }

    private static String shown(YamlNode node) {
        String place = node.at().start().line() + ":" + node.at().start().column() + "-"
                + node.at().end().line() + ":" + node.at().end().column() + " ";
        if (node instanceof YamlNode.Scalar scalar) {
            return place + "'" + scalar.text() + "'";
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return place + sequence.items().stream().map(YamlTest::shown).collect(Collectors.joining(" | ", "[", "]"));
        }
        YamlNode.Mapping mapping = (YamlNode.Mapping) node;
        return "{" + place
                + mapping.entries().stream()
                        .map(entry -> "[" + entry.key().text() + "] "
                                + entry.key().at().start().line() + ":"
                                + entry.key().at().start().column() + "=" + shown(entry.value()))
                        .collect(Collectors.joining(" | "))
                + "}";
    }
}
