package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Markdown beside a page is its source, and its links lead somewhere from there too. */
class MarkdownCopyTest {
    @TempDir
    Path folder;

    private String copy(String text) {
        Outcome outcome = new BuiltContent(folder)
                .with("people.yaml", "alex: { name: Alex }\n")
                .with("runbooks/any.md", "# Any\n\n## Late data\n")
                .with("runbooks/größe x.md", "# Size\n")
                .with("runbooks/README.md", "# Runbooks\n")
                .with("runbooks/profit/a (1).csv", "a\n")
                .with("runbooks/profit/late.md", text)
                .build();
        assertFalse(outcome.files() == null, () -> BuiltContent.told(outcome).toString());
        return BuiltContent.text(outcome.files().asMap().get("runbooks/profit/late/index.md"));
    }

    @Test
    void linksToPagesLeadToTheirMarkdownAndOthersToWhatTheyMean() {
        assertEquals("""
                ---
                title: Late
                ---
                # Now
                See [any](../../any/index.md#late-data "Any"), [size](<../../gr%C3%B6%C3%9Fe%20x/index.md>), [all](../../index.html),
                [Alex](../../../people/alex/index.html), [rows](<../a%20%281%29.csv>), [here](#now), [out](https://x.example/a.md)
                and twice [one][any] and [two][any]. `[code](../any.md)`

                [any]: ../../any/index.md
                """, copy("""
                ---
                title: Late
                ---
                # Now
                See [any](../any.md#late-data "Any"), [size](<../größe x.md>), [all](../),
                [Alex](/people/alex/), [rows](<a (1).csv>), [here](#now), [out](https://x.example/a.md)
                and twice [one][any] and [two][any]. `[code](../any.md)`

                [any]: ../any.md
                """));
    }

    @Test
    void aTargetMayBeWrittenWithEscapes() {
        assertEquals(
                "[a](../a%20%281%29.csv) [b](../../any/index.md?x&y) <a href=\"../../any/index.md?x&y\">c</a>\n",
                copy("[a](a%20\\(1\\).csv) [b](../any.md?x&amp;y) <a href=\"../any.md?x&amp;y\">c</a>\n"));
    }

    @Test
    void whatHoldsNoLinkIsTheSourceToTheByte() {
        String text = "# Late 😀\r\n\r\nWords, and a tab\there.  \r\n";
        assertEquals(text, copy(text));
    }
}
