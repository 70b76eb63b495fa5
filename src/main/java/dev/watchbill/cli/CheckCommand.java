package dev.watchbill.cli;

import dev.watchbill.build.CertainFixes;
import dev.watchbill.build.Project;
import dev.watchbill.check.Sources;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Only the findings. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Checks the content and prints what it finds.")
final class CheckCommand implements Callable<Integer> {
    /** A change may bring a mistake to light that was hidden by the one before. */
    private static final int MOST_ROUNDS = 10;

    @ParentCommand
    private Watchbill watchbill;

    @Mixin
    private ContentOptions options;

    @Option(
            names = "--format",
            defaultValue = "text",
            converter = FindingsFormat.Word.class,
            description = "How findings are shown: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FindingsFormat format;

    @Option(
            names = "--since",
            paramLabel = "REV",
            description = "Also refuses what must not have changed since this Git revision: the past, and addresses.")
    private @Nullable String since;

    @Option(names = "--fix", description = "Makes the changes that are certain, then prints what is left.")
    private boolean fix;

    @Option(names = "--dry-run", description = "With --fix: prints the changes as a diff and makes none.")
    private boolean dryRun;

    @Option(names = "--explain", paramLabel = "RULE", description = "Prints what a rule means and how to mend it.")
    private @Nullable String explain;

    @Override
    public Integer call() throws IOException {
        Surroundings surroundings = watchbill.surroundings;
        if (explain != null) {
            surroundings.out().print(RulesPage.section(explain));
            return Exit.FINE;
        }
        if (dryRun && !fix) {
            throw new WrongUsage("--dry-run shows what --fix would do; name both");
        }
        Instant now = NowOption.usual(surroundings);
        Project before = since == null ? null : new Revisions(options, now).at(since);
        Project project = fix && !dryRun ? mended(before, now) : read(before, now);
        if (dryRun) {
            for (CertainFixes file : CertainFixes.of(project.findings())) {
                String mark = file.mark(options.content());
                surroundings.out().print(UnifiedDiff.of(file.source(), mark, file.edits()));
            }
        } else {
            format.print(report(project, before), surroundings);
        }
        Summary summary = Summary.of(project.findings());
        surroundings.err().println(summary);
        return summary.errors() > 0 ? Exit.FINDINGS : Exit.FINE;
    }

    private Project read(@Nullable Project before, Instant now) throws IOException {
        return before == null
                ? Project.read(options.content(), now)
                : Project.readSince(before, options.content(), now);
    }

    /** Makes the certain changes until there are none. */
    private Project mended(@Nullable Project before, Instant now) throws IOException {
        Project project = read(before, now);
        int changes = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<CertainFixes> files = CertainFixes.of(project.findings());
            if (files.isEmpty()) {
                break;
            }
            for (CertainFixes file : files) {
                file.write(options.content());
                changes += file.edits().size();
            }
            project = read(before, now);
        }
        watchbill.surroundings.err().println(changes + (changes == 1 ? " change made" : " changes made"));
        return project;
    }

    private Report report(Project project, @Nullable Project before) {
        Set<String> changed = before == null ? Set.of() : Sources.changed(before.catalog(), project.catalog());
        RepositoryPaths paths = RepositoryPaths.of(options.content());
        return new Report(project.findings(), changed, paths, RulesPage.address(project.catalog()));
    }
}
