package dev.watchbill.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.watchbill.source.Findings;
import dev.watchbill.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontMatterSplitTest {
    private final Findings findings = new Findings();

    private FrontMatterSplit split(String text) {
        return FrontMatterSplit.of(new SourceText("page.md", text), findings);
    }

    private void assertSplit(String text, String yaml, String body) {
        FrontMatterSplit front = split(text);
        assertEquals(yaml, text.substring(front.yaml().start(), front.yaml().end()));
        assertEquals(body, text.substring(front.body()));
    }

    private void assertTold(String... places) {
        assertEquals(
                List.of(places),
                findings.sorted().stream()
                        .map(f -> f.at().start().line() + ":" + f.at().start().column() + " " + f.rule())
                        .toList());
    }

    @Test
    void standsBetweenTwoFences() {
        assertSplit("---\ntitle: x\n---\nbody\n", "title: x\n", "body\n");
        assertSplit("---\r\ntitle: x\r\n---\r\nbody", "title: x\r\n", "body");
        assertSplit("\uFEFF---\ntitle: x\n...\nbody", "title: x\n", "body");
        assertSplit("--- \n# comment\n\ntitle: x\n---\t\n", "# comment\n\ntitle: x\n", "");
        assertSplit("---\n---\nbody", "", "body");
        assertTold();
    }

    @Test
    void aWrongFenceIsToldAndUnderstood() {
        assertSplit("----\ntitle: x\n---\nbody", "title: x\n", "body");
        assertTold("1:1 front-matter");
        assertSplit("---\ntitle: x\n-----\nbody", "title: x\n", "body");
        assertTold("1:1 front-matter", "3:1 front-matter");
    }

    @Test
    void aTabIsTold() {
        assertSplit("---\nowner:\n\tname: x\n---\n", "owner:\n\tname: x\n", "");
        assertTold("3:1 front-matter");
    }

    @Test
    void anUnclosedBlockIsToldAndShown() {
        assertNull(split("---\ntitle: x\n\ntext").yaml());
        assertTold("1:1 front-matter");
        assertEquals("<hr>\n<p>title: x</p>\n", Pages.parse("---\ntitle: x\n").html());
    }

    @Test
    void whatIsMeantAsFrontMatterIsToldAndShown() {
        assertNull(split("+++\ntitle = 'x'\n+++\nbody").yaml());
        assertTold("1:1 front-matter");
        assertNull(split("\n\n---\ntitle: x\n---\nbody").yaml());
        assertTold("1:1 front-matter", "3:1 front-matter");
        assertEquals(
                "<p>+++\ntitle\n+++</p>\n", Pages.parse("+++\ntitle\n+++\n").html());
    }

    @Test
    void aRuleIsNoFrontMatter() {
        for (String text : List.of(
                "---\n\nSome words.\n\n---\nmore",
                "---",
                "",
                "text\n---\nkey: x\n---",
                "- - -\na: b\n---\n",
                "+++\nx",
                "\n---\n\nWords.\n")) {
            assertNull(split(text).yaml(), text);
        }
        assertTold();
    }
}
