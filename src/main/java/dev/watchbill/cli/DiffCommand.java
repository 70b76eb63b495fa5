package dev.watchbill.cli;

import dev.watchbill.build.Project;
import dev.watchbill.compare.Comparison;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what differs between two revisions. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Says who gains or loses which shifts, and what else changes, between two Git revisions.")
final class DiffCommand implements Callable<Integer> {
    @ParentCommand
    private Watchbill watchbill;

    @Mixin
    private ContentOptions options;

    @Parameters(index = "0", paramLabel = "BASE", description = "The revision to compare with, such as main.")
    private String base;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "HEAD",
            description = "The revision to compare (default: the files as they are).")
    private @Nullable String head;

    @Mixin
    private NowOption now;

    @Option(
            names = "--format",
            defaultValue = "text",
            converter = DiffFormat.Word.class,
            description = "How the differences are shown: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private DiffFormat format;

    @Override
    public Integer call() throws IOException {
        Surroundings surroundings = watchbill.surroundings;
        Instant moment = now.in(surroundings);
        Revisions revisions = new Revisions(options, moment);
        Project before = revisions.at(base);
        Project after = head == null ? Project.read(options.content(), moment) : revisions.at(head);
        format.print(Comparison.of(before, after, moment), surroundings.out());
        return Exit.FINE;
    }
}
