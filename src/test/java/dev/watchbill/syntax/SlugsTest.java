package dev.watchbill.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource({
        "Alert summary, alert-summary",
        "What's new?, whats-new",
        "Step 1. Stop (or don't), step-1-stop-or-dont",
        "snake_case stays, snake_case-stays",
        "Dash-dash -- more, dash-dash----more",
        "en–dash and em—dash, endash-and-emdash",
        "two  spaces, two--spaces",
        "C++ & C#, c--c",
        "Prüfung ÄÖÜ, prüfung-äöü",
        "Профили пользователей, профили-пользователей",
        "Привет non-latin 你好, привет-non-latin-你好",
        "日本語の見出し, 日本語の見出し",
        "I ♥ unicode, i--unicode",
        "😄 unicode emoji, -unicode-emoji",
        "smile 😄, smile-",
        "हिन्दी, हिन्दी",
        "½ and ²³, -and-",
        "Tie‿tie, tie‿tie",
    })
    void followGitHub(String heading, String slug) {
        assertEquals(slug, Slugs.of(heading));
    }

    @Test
    void repeatedHeadingsAreNumberedAndNeverMeetAnother() {
        Slugs slugs = new Slugs();
        List<String> made = List.of("Same", "Same", "Same-1", "Same", "same").stream()
                .map(slugs::next)
                .toList();
        assertEquals(List.of("same", "same-1", "same-1-1", "same-2", "same-3"), made);
        assertFalse(slugs.claim("same"));
    }

    @ParameterizedTest
    @CsvSource({
        "# The `kubectl` *command*, the-kubectl-command",
        "# :rocket: Start, rocket-start",
        "# See [the docs](x.md), see-the-docs",
        "# ![logo](x.png) Product, -product",
        "# Use <placeholder> now, use--now",
        "# Press <kbd>Ctrl</kbd>, press-ctrl",
        "# Chosen {#my-id}, my-id",
        "# Kept {#a b}, kept-a-b",
        "'Over two\nlines\n===', over-twolines",
        "# <b>Bold</b> words, bold-words",
    })
    void headingsGiveTheirWords(String markdown, String slug) {
        assertEquals(slug, Pages.parse(markdown).document().sections().get(1).id());
    }
}
