package dev.watchbill.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeBlocksTest {
    private static final List<String> NAMES = List.of(
            "sql",
            "bash",
            "console",
            "python",
            "yaml",
            "json",
            "java",
            "dockerfile",
            "js",
            "ts",
            "go",
            "html",
            "xml",
            "php",
            "css",
            "ini",
            "toml",
            "properties",
            "makefile",
            "groovy",
            "kotlin",
            "scala",
            "rust",
            "ruby",
            "perl",
            "c",
            "cpp",
            "csharp",
            "lua",
            "latex",
            "proto",
            "handlebars",
            "jsp",
            "less",
            "markdown",
            "csv",
            "hosts",
            "vhdl",
            "tcl",
            "sas");

    private static Element code(String language, String code) {
        return Jsoup.parseBodyFragment(Pages.parse("~~~~" + language + "\n" + code + "\n~~~~\n")
                        .html())
                .selectFirst("pre > code");
    }

    @ParameterizedTest
    @CsvSource({
        "sql, select, keyword", "sh, echo, function", "bash, fi, keyword", "py, def, keyword", "java, class, keyword",
        "js, return, keyword", "ts, return, keyword", "Dockerfile, FROM, keyword", "yml, # x, comment",
                "json, true, keyword",
        "go, func, keyword", "python3, \"x\", string", "sql, 42, number", "sql, -- x, comment", "SQL, select, keyword",
    })
    void tokensHaveClasses(String language, String word, String name) {
        Element token = code(language, word).selectFirst(".tok-" + name);
        assertNotNull(token, language);
        assertEquals(word, token.text());
    }

    @Test
    void aCommentRunsOverLines() {
        assertEquals(
                3, code("java", "/* a\nb\nc */ int x;").select(".tok-comment").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "promql", "none", "text", "logql", "\" onclick=x", "<b>", "{.x}"})
    void anUnknownLanguageIsPlain(String language) {
        Element code = code(language, "a < b && \"c\"");
        assertEquals("a < b && \"c\"\n", code.wholeText());
        assertEquals(0, code.children().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sql,linenos", "{.sql}", "sql {1,3}", "sql title=x", "sql:file.sql", "SQL"})
    void theLanguageIsTheFirstWord(String info) {
        assertEquals("SQL code", code(info, "x").parent().attr("aria-label"));
    }

    @Test
    void promptsAndOutputAreMarked() {
        Element code = code("console", "$ ls \\\n  -l\ntotal 0\n$ cat <<E\n> x\n[me@host dir]$ id\nuid=0");
        assertEquals(
                List.of("$ ", "$ ", "> ", "[me@host dir]$ "),
                code.select(".prompt").eachText().isEmpty()
                        ? List.of()
                        : code.select(".prompt").stream()
                                .map(Element::wholeText)
                                .toList());
        assertEquals(
                List.of("total 0\n", "uid=0\n"),
                code.select(".output").stream().map(Element::wholeText).toList());
        code.select(".prompt, .output").remove();
        assertEquals("ls \\\n  -l\ncat <<E\nx\nid\n", code.wholeText());
    }

    @Test
    void aPromptMakesASessionOfCodeWithoutLanguage() {
        Element code = code("", "$ ls\nfile");
        assertEquals(
                List.of("file\n"),
                code.select(".output").stream().map(Element::wholeText).toList());
        assertEquals(0, code("", "total: $ 5\n$ ls").select(".prompt").size());
        assertEquals("Get-Process\n", typed(code("powershell", "PS C:\\Users> Get-Process\nId Name")));
    }

    @Test
    void aTabThatIndentsAFenceIsNoneOfItsCode() {
        String html = Pages.parse("* Labels:\n\n\t```yaml\n\tglobal:\n\t  common: 1\n\t```\n")
                .html();
        assertEquals(
                "global:\n  common: 1\n", Jsoup.parse(html).selectFirst("code").wholeText());
        assertEquals("\tall:\n", code("make", "\tall:").wholeText());
    }

    @ParameterizedTest
    @CsvSource({
        "'10. x\n\n\t```\n\tall:\n\t\techo\n\t```\n', 'all:\n\techo\n'",
        "'- x\n\n\t```\n\tall:\n\n\t\techo\n\t```\n', 'all:\n\n\techo\n'",
        "'1. x\n   ```\n\ta {\n\t\tb\n \tc\n   \td\n   ```\n', ' a {\n \tb\n c\n\td\n'",
        "'> - x\n>   ```\n> \ta\n> \t\tb\n>   ```\n', 'a\n\tb\n'",
        "'  ```\n\ta\n \tb\n  c\n  ```\n', '  a\n  b\nc\n'",
        "'```\n\ta\n```\n', '\ta\n'"
    })
    void aTabIsCodeAsFarAsItReachesBeyondTheFence(String markdown, String code) {
        String html = Pages.parse(markdown.translateEscapes()).html();
        assertEquals(
                code.translateEscapes(), Jsoup.parse(html).selectFirst("code").wholeText());
    }

    private static String typed(Element code) {
        code.select(".prompt, .output").remove();
        return code.wholeText();
    }

    @Test
    void aScriptHasNoPromptsThoughItsCommentsLookLikeThem() {
        assertEquals(0, code("bash", "# list\nls\n").select(".prompt, .output").size());
        assertEquals(1, code("bash", "$ ls\nfile").select(".prompt").size());
        assertEquals(1, code("console", "# ls\nfile").select(".output").size());
        assertEquals(0, code("console", "ls\n").select(".output").size());
    }

    @RepeatedTest(20)
    void nothingIsLostInAnyLanguage(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String alphabet = "ab1 \t\"'`$#{}()[]<>/*-+=%@!?\\|&;:,.\n\nifé😄";
        for (String name : NAMES) {
            StringBuilder code = new StringBuilder("x");
            for (int i = 0; i < 300; i++) {
                code.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            code.append("x");
            String kept = code.toString();
            assertEquals(kept + "\n", code(name, kept).wholeText(), name);
        }
    }

    @Test
    void mermaidStaysReadable() {
        String html = Pages.parse("```mermaid\ngraph TD; A-->B\n```").html();
        Element pre = Jsoup.parse(html).selectFirst("pre.mermaid");
        assertEquals("graph TD; A-->B\n", pre.wholeText());
        assertEquals("0", pre.attr("tabindex"));
    }
}
