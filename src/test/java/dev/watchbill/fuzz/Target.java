package dev.watchbill.fuzz;

import dev.watchbill.calendar.FeedFuzz;
import dev.watchbill.load.ContentFuzz;
import dev.watchbill.load.FrontMatterFuzz;
import dev.watchbill.load.LinkFuzz;
import dev.watchbill.oncall.RotaFuzz;
import dev.watchbill.syntax.MarkdownFuzz;
import dev.watchbill.syntax.WordsFuzz;
import java.nio.file.Path;

/**
 * What is fuzzed. The method that takes the bytes has the name by which the fuzzer finds it; {@code mvn -Pfuzz
 * test-compile exec:java -Dtarget=load.LinkFuzz} runs one.
 */
enum Target {
    CONTENT(ContentFuzz::fuzzerTestOneInput, "content"),
    FRONT_MATTER(FrontMatterFuzz::fuzzerTestOneInput, "front-matter"),
    MARKDOWN(MarkdownFuzz::fuzzerTestOneInput, "markdown"),
    WORDS(WordsFuzz::fuzzerTestOneInput, "words"),
    LINK(LinkFuzz::fuzzerTestOneInput, "link"),
    ROTA(RotaFuzz::fuzzerTestOneInput, "rota"),
    FEED(FeedFuzz::fuzzerTestOneInput, "feed");

    /** One run with one input; it throws where a promise is broken. */
    interface Run {
        void on(byte[] input);
    }

    final Run run;
    final Path seeds;

    Target(Run run, String folder) {
        this.run = run;
        this.seeds = Path.of("src/test/resources/fuzz", folder);
    }
}
