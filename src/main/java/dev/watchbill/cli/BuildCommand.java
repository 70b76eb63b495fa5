package dev.watchbill.cli;

import dev.watchbill.build.Outcome;
import dev.watchbill.build.TemplateMistake;
import dev.watchbill.build.Workshop;
import dev.watchbill.output.Publisher;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
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

    @Option(names = "--timings", description = "Prints how long each kind of work took.")
    private boolean timed;

    @Override
    public Integer call() throws IOException {
        Publisher.restore(ContentOptions.path(output));
        Path site = options.apart(output);
        Timings timings = new Timings(System::nanoTime);
        Workshop workshop = new Workshop(options.content(), options.shownAs(), options.templates(), timings);
        try {
            Outcome outcome = workshop.plan(ContentOptions.now(now, watchbill.surroundings));
            return publish(outcome, site, timings);
        } catch (TemplateMistake mistake) {
            return refuse(List.of(mistake.finding()));
        }
    }

    private int publish(Outcome outcome, Path site, Timings timings) throws IOException {
        PrintWriter err = watchbill.surroundings.err();
        Summary summary = Summary.of(outcome.findings());
        if (outcome.files() == null || summary.fails(strict)) {
            return refuse(outcome.findings());
        }
        watchbill.surroundings.remark(outcome.findings());
        SortedMap<String, SiteFiles.Content> files = outcome.files().asMap();
        timings.expect(Progress.Step.WRITE, files.size());
        int written = Publisher.publish(files, site, writing -> timings.run(Progress.Step.WRITE, writing::write));
        err.println(summary + "; " + written + " files written to " + site);
        if (timed) {
            timings.print(err);
        }
        return Exit.FINE;
    }

    private int refuse(List<Finding> findings) {
        PrintWriter err = watchbill.surroundings.err();
        watchbill.surroundings.remark(findings);
        err.println(Summary.of(findings) + "; nothing was written");
        return Exit.FINDINGS;
    }
}
