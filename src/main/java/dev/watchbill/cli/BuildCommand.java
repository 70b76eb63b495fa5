package dev.watchbill.cli;

import dev.watchbill.build.Outcome;
import dev.watchbill.build.Workshop;
import dev.watchbill.output.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks, then writes the site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Checks the content, then writes the site; where there is an error, the old site stays.")
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    private Watchbill watchbill;

    @Mixin
    private ContentOptions options;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "target/site",
            description = "Where the site is written (default: ${DEFAULT-VALUE}).")
    private String output;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            converter = Moment.class,
            description = "The moment that counts as now (default: SOURCE_DATE_EPOCH, else the clock).")
    private @Nullable Instant now;

    @Option(names = "--strict", description = "A warning fails the build as an error does.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        Surroundings surroundings = watchbill.surroundings;
        Instant moment = ContentOptions.now(now, surroundings);
        Outcome outcome = new Workshop(options.content(), options.shownAs(), options.templates()).build(moment);
        Summary summary = Summary.of(outcome.findings());
        surroundings.remark(outcome.findings());
        if (outcome.files() == null || summary.fails(strict)) {
            surroundings.err().println(summary + "; nothing was written");
            return Exit.FINDINGS;
        }
        Path site = ContentOptions.path(output);
        int written = Publisher.publish(outcome.files(), site);
        surroundings.err().println(summary + "; " + written + " files written to " + site);
        return Exit.FINE;
    }
}
