package dev.watchbill.fuzz;

import dev.watchbill.calendar.FeedFuzz;
import dev.watchbill.load.ContentFuzz;
import dev.watchbill.load.FrontMatterFuzz;
import dev.watchbill.load.LinkFuzz;
import dev.watchbill.load.ScheduleFuzz;
import dev.watchbill.oncall.AdviceFuzz;
import dev.watchbill.oncall.RotaFuzz;
import dev.watchbill.syntax.MarkdownFuzz;
import dev.watchbill.syntax.WordsFuzz;
import java.nio.file.Path;

/**
 * What is fuzzed. The method that takes the bytes has the name by which the fuzzer finds it; {@code mvn -Pfuzz
 * test-compile exec:exec -Dtarget=load.LinkFuzz} runs one. Its seeds, and whatever it found, lie in the folder of that
 * name.
 */
enum Target {
    CONTENT(ContentFuzz.class, ContentFuzz::fuzzerTestOneInput),
    SCHEDULE(ScheduleFuzz.class, ScheduleFuzz::fuzzerTestOneInput),
    FRONT_MATTER(FrontMatterFuzz.class, FrontMatterFuzz::fuzzerTestOneInput),
    MARKDOWN(MarkdownFuzz.class, MarkdownFuzz::fuzzerTestOneInput),
    WORDS(WordsFuzz.class, WordsFuzz::fuzzerTestOneInput),
    LINK(LinkFuzz.class, LinkFuzz::fuzzerTestOneInput),
    ROTA(RotaFuzz.class, RotaFuzz::fuzzerTestOneInput),
    ADVICE(AdviceFuzz.class, AdviceFuzz::fuzzerTestOneInput),
    FEED(FeedFuzz.class, FeedFuzz::fuzzerTestOneInput);

    /** One run with one input; it throws where a promise is broken. */
    interface Run {
        void on(byte[] input);
    }

    final Run run;
    final Path seeds;

    Target(Class<?> target, Run run) {
        this.run = run;
        this.seeds = Path.of("src/test/resources/fuzz", target.getName().substring("dev.watchbill.".length()));
    }
}
