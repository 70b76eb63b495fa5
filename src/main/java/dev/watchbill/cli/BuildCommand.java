package dev.watchbill.cli;

import dev.watchbill.build.Outcome;
import dev.watchbill.build.TemplateMistake;
import dev.watchbill.build.Workshop;
import dev.watchbill.output.Publisher;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.output.Writing;
import dev.watchbill.runtime.Progress;
import dev.watchbill.source.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks, then writes the site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Checks the content, then writes the site; where there is an error, the old site stays.")
final class BuildCommand implements Callable<Integer> {
    private static final String SITE = "target/site";
    private static final String CACHE = "target/cache";

    @ParentCommand
    private Watchbill watchbill;

    @Mixin
    private ContentOptions options;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = SITE,
            description = "Where the site is written (default: ${DEFAULT-VALUE}).")
    private String output;

    @Mixin
    private NowOption now;

    @ArgGroup
    private Memory memory = new Memory();

    /** Where what is parsed is kept for the next build. */
    private static final class Memory {
        @Option(
                names = "--cache",
                paramLabel = "DIR",
                description = "Where parsed pages are kept for the next build (default: " + CACHE + " for a site in "
                        + SITE + ").")
        private @Nullable String folder;

        @Option(names = "--no-cache", description = "Parses every page anew, and keeps nothing.")
        private boolean none;
    }

    @Option(names = "--strict", description = "A warning fails the build as an error does.")
    private boolean strict;

    @Option(names = "--timings", description = "Prints how long each kind of work took.")
    private boolean timed;

    @Override
    public Integer call() throws IOException {
        Publisher.restore(ContentOptions.path(output));
        Path site = options.apart("--output", output);
        Timings timings = new Timings(System::nanoTime);
        Workshop workshop = workshop(timings);
        try {
            return publish(plan(workshop, timings), site, timings);
        } catch (TemplateMistake mistake) {
            return refuse(List.of(mistake.finding()));
        }
    }

    private Outcome plan(Workshop workshop, Timings timings) throws IOException {
        Instant moment = now.in(watchbill.surroundings);
        return ProgressLine.during(() -> workshop.plan(moment), watchbill.surroundings, timings);
    }

    private int write(SortedMap<String, SiteFiles.Content> files, Path site, Timings timings) throws IOException {
        timings.expect(Progress.Step.WRITE, files.size());
        Writing.Each each = writing -> timings.run(Progress.Step.WRITE, writing::write);
        return ProgressLine.during(() -> Publisher.publish(files, site, each), watchbill.surroundings, timings);
    }

    private Workshop workshop(Progress progress) throws IOException {
        String cache = memory.folder == null && output.equals(SITE) ? CACHE : memory.folder;
        return memory.none || cache == null
                ? Workshop.forgetful(options.content(), options.templates(), progress)
                : Workshop.remembering(
                        options.apart("--cache", cache), options.content(), options.templates(), progress);
    }

    private int publish(Outcome outcome, Path site, Timings timings) throws IOException {
        PrintWriter err = watchbill.surroundings.err();
        Summary summary = Summary.of(outcome.findings());
        if (outcome.files() == null || strict && summary.warnings() > 0) {
            return refuse(outcome.findings());
        }
        watchbill.surroundings.remark(outcome.findings());
        SortedMap<String, SiteFiles.Content> files = outcome.files().asMap();
        int written = write(files, site, timings);
        err.println(summary + "; " + written + " files written to " + site);
        if (timed) {
            timings.print(err);
            err.println(size(files.keySet(), site));
        }
        return Exit.FINE;
    }

    private static String size(Set<String> files, Path site) throws IOException {
        long pages = files.stream().filter(path -> path.endsWith(".html")).count();
        long bytes = 0;
        for (String path : files) {
            bytes += Files.size(site.resolve(path));
        }
        return String.format(Locale.ROOT, "site     %,d pages, %,d files, %,d bytes", pages, files.size(), bytes);
    }

    private int refuse(List<Finding> findings) {
        PrintWriter err = watchbill.surroundings.err();
        watchbill.surroundings.remark(findings);
        err.println(Summary.of(findings) + "; nothing was written");
        return Exit.FINDINGS;
    }
}
