package dev.watchbill.cli;

import dev.watchbill.build.Project;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Only the findings. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks the content and prints what it finds.")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Watchbill watchbill;

    @Mixin
    private ContentOptions options;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "How findings are shown: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FindingsFormat format;

    @Option(
            names = "--since",
            paramLabel = "REV",
            description = "Also refuses what must not have changed since this Git revision: the past, and addresses.")
    private @Nullable String since;

    @Override
    public Integer call() throws IOException {
        Surroundings surroundings = watchbill.surroundings;
        Project project = read(ContentOptions.now(null, surroundings));
        Summary summary = Summary.of(project.findings());
        format.print(project.findings(), surroundings.out());
        surroundings.err().println(summary);
        return summary.fails(false) ? Exit.FINDINGS : Exit.FINE;
    }

    private Project read(Instant now) throws IOException {
        if (since == null) {
            return Project.read(options.content(), options.shownAs(), now);
        }
        Project before = new Revisions(options, now).at(since);
        return Project.readSince(before, options.content(), options.shownAs(), now);
    }
}
