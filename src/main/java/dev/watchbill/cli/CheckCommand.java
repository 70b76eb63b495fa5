package dev.watchbill.cli;

import dev.watchbill.build.Project;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
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

    @Override
    public Integer call() throws IOException {
        Surroundings surroundings = watchbill.surroundings;
        Project project = Project.read(options.content(), options.shownAs(), ContentOptions.now(null, surroundings));
        Summary summary = Summary.of(project.findings());
        format.print(report(project), surroundings);
        surroundings.err().println(summary);
        return summary.fails(false) ? Exit.FINDINGS : Exit.FINE;
    }

    private static Report report(Project project) {
        return new Report(project.findings(), Set.of(), RulesPage.address(project.catalog()));
    }
}
