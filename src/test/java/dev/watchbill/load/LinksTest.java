package dev.watchbill.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.model.Body;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    private static final byte[] PNG =
            Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAC0lEQVR4nGNgwAYAABIAAQ==");

    @TempDir
    Path repository;

    private ContentOnDisk content;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(repository.resolve(".git"));
        Files.createDirectories(repository.resolve("src"));
        Files.writeString(repository.resolve("src/main file.py"), "");
        content = ContentOnDisk.example(repository.resolve("content"))
                .with("site.yaml", "repository: https://git.example.com/team/repo.git\nforeign: [old]\n")
                .with("runbooks/README.md", "# Runbooks\n")
                .with("guide/a b.md", "# With a space\n## Größe\n")
                .with("guide/_index.md", "# Guide\n")
                .with("images/small.png", PNG)
                .with("images/data.csv", "a\n");
    }

    @ParameterizedTest
    @CsvSource({
        "../common.md, ../../common/index.html",
        "../common.md#late-data, ../../common/index.html#late-data",
        "../common.md?plain=1#late-data, ../../common/index.html?plain=1#late-data",
        "/runbooks/common.md, ../../common/index.html",
        "./../common.md, ../../common/index.html",
        "#here, #here",
        "other.md, index.html",
        "../README.md, ../../index.html",
        ".., ../../index.html",
        "../, ../../index.html",
        "../../guide, ../../../guide/index.html",
        "../../guide/, ../../../guide/index.html",
        "../../guide/_index.md, ../../../guide/index.html",
        "../../guide/a%20b.md, ../../../guide/a%20b/index.html",
        "/guide/a%20b.md#gr%C3%B6%C3%9Fe, ../../../guide/a%20b/index.html#gr%C3%B6%C3%9Fe",
        "<../../guide/a b.md>, ../../../guide/a%20b/index.html",
        "/, ../../../index.html",
        "/oncall/data-engineering/, ../../../oncall/data-engineering/index.html",
        "../../pipelines/aggregate-profit/, ../../../pipelines/aggregate-profit/index.html",
        "/people/alex, ../../../people/alex/index.html",
        "/people/, ../../../people/index.html",
        "/r/ProfitAggregateLate/, ../../../r/ProfitAggregateLate/index.html",
        "/runbooks/profit/profit-eod/, ../profit-eod/index.html",
        "/images/data.csv, ../../../images/data.csv",
        "../../../src/main%20file.py#L3, https://git.example.com/team/repo/blob/main/src/main%20file.py#L3",
        "/src, https://git.example.com/team/repo/tree/main/src",
        "/content/runbooks/common.md#late-data, ../../common/index.html#late-data",
        "../../../content/runbooks/common.md#late-data, ../../common/index.html#late-data",
        "../../../content/guide/, ../../../guide/index.html",
        "../../../content, ../../../index.html",
        "../../../src, https://git.example.com/team/repo/tree/main/src",
        "../../people.yaml, https://git.example.com/team/repo/blob/main/content/people.yaml",
        "https://example.com/x, https://example.com/x",
        "mailto:a@example.com, mailto:a@example.com",
        "//example.com/x, //example.com/x",
    })
    void leadWhereTheyDoOnGitHub(String target, String resolved) {
        Loaded loaded = content.with("runbooks/profit/other.md", "# Other\n\n## Here\n\n[x](" + target + ")\n")
                .load();
        assertEquals(List.of(), loaded.findings());
        assertEquals(
                resolved,
                loaded.catalog()
                        .pages()
                        .get("runbooks/profit/other.md")
                        .links()
                        .get(0)
                        .resolved());
    }

    @Test
    void imagesHaveTheirSizeInTheHtml() {
        Loaded loaded = content.with("guide/picture.md", "# P\n\n![A & B](../images/small.png)\n")
                .load();
        assertEquals(List.of(), loaded.findings());
        String html = loaded.catalog().pages().get("guide/picture.md").body().html();
        assertTrue(html.contains("src=\"../../images/small.png\""), html);
        assertTrue(html.contains("width=\"3\" height=\"2\""), html);
    }

    @Test
    void linksOfPagesWrittenForAnotherSiteAreWarnings() {
        Loaded loaded = content.with(
                        "old/page.md", "---\nweight: 3\n---\n# Old\n\n[x](nowhere.md) [y](#no) [z](Page.md)\n")
                .load();
        assertEquals(
                List.of("broken-link", "broken-anchor", "wrong-case"),
                loaded.findings().stream().map(Finding::rule).toList());
        assertTrue(loaded.findings().stream().allMatch(finding -> finding.level() == Level.WARNING));
    }

    @Test
    void brokenLinksCarryTheChangeThatMendsThem() {
        Loaded loaded = content.with(
                        "guide/c.md", "# C\n\n[x](../runbooks/comon.md#late-data \"t\") [y](a%20b.md#grösse)\n")
                .load();
        assertEquals(
                List.of("../runbooks/common.md#late-data", "a%20b.md#gr%C3%B6%C3%9Fe"),
                loaded.findings().stream()
                        .map(finding -> finding.fix().edits().get(0).replacement())
                        .toList());
    }

    @Test
    void theLeadingHeadingIsApartFromTheText() {
        Body body = content.load()
                .catalog()
                .pages()
                .get("runbooks/profit/aggregate-profit.md")
                .body();
        assertEquals(new Body.Headline("aggregate-profit", "Aggregate profit", "Aggregate profit"), body.headline());
        assertTrue(body.html().startsWith("<p>"), body.html());
        assertTrue(body.html().contains("href=\"../../common/index.html\""), body.html());
    }

    @ParameterizedTest
    @CsvSource({
        "a.gif, R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=, 3x2",
        "a.png, iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAC0lEQVR4nGNgwAYAABIAAQ==, 3x2",
        "a.jpg, /9j/4AAQSkZJRgABAQAAAQABAAD/wAARCAACAAMDASIAAhEBAxEB, 3x2",
        "a.webp, UklGRiYAAABXRUJQVlA4WAoAAAAAAAAAAgAAAQAAAAAA, 3x2",
        "a.webp, UklGRhoAAABXRUJQVlA4TA0AAAAvAkAAAAAA, 3x2",
        "a.avif, AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAABRpc3BlAAAAAAAAAAEAAAABAAAAFGlzcGUAAAAAAAAAAwAAAAI=, 3x2",
        "a.avif, AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZg==, none",
        "a.png, R0lGODlhAAAAAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=, none",
        "a.jpg, /9j/4AAQSkZJ, none",
        "a.png, '', none",
    })
    void sizesAreReadFromTheHeadsOfImages(String name, String base64, String size) {
        content.with(name, Base64.getDecoder().decode(base64));
        assertEquals(size, shown(ImageSize.of(content.folder().resolve(name))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<svg xmlns='x' width='30' height=\"20px\" viewBox='0 0 1 1'/>, 30x20",
                "<?xml version='1.0'?><svg viewBox='0 0 30.5 20'><g/></svg>, 30x20",
                "<svg width='100%' height='1em'></svg>, none",
            })
    void sizesAreReadFromVectors(String text, String size) {
        content.with("a.svg", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(size, shown(ImageSize.of(content.folder().resolve("a.svg"))));
    }

    private static String shown(ImageSize size) {
        return size == null ? "none" : size.width() + "x" + size.height();
    }
}
