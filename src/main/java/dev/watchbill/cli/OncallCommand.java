package dev.watchbill.cli;

import dev.watchbill.build.Project;
import dev.watchbill.oncall.Rota;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says who is on call. */
@Command(
        name = "oncall",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Says who is on call; it answers even where the content has findings.")
final class OncallCommand implements Callable<Integer> {
    @ParentCommand
    private Watchbill watchbill;

    @Mixin
    private ContentOptions options;

    @Parameters(arity = "0..1", paramLabel = "SCHEDULE", description = "The schedule's id (default: all of them).")
    private @Nullable String schedule;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = MomentArgument.class,
            description = "The moment asked about (default: SOURCE_DATE_EPOCH, else now).")
    private @Nullable Instant at;

    @Option(
            names = "--from",
            paramLabel = "INSTANT",
            converter = MomentArgument.class,
            description = "Lists the shifts that touch the time from here …")
    private @Nullable Instant from;

    @Option(
            names = "--until",
            paramLabel = "INSTANT",
            converter = MomentArgument.class,
            description = "… until here, exclusive.")
    private @Nullable Instant until;

    @Option(
            names = "--format",
            defaultValue = "text",
            converter = OncallFormat.Word.class,
            description = "How the answer is shown: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private OncallFormat format;

    @Override
    public Integer call() throws IOException {
        Surroundings surroundings = watchbill.surroundings;
        if ((from == null) != (until == null)) {
            throw new WrongUsage("--from and --until go together");
        }
        if (from != null && at != null) {
            throw new WrongUsage("ask --at a moment, or --from one --until another");
        }
        if (from != null && until != null && !from.isBefore(until)) {
            throw new WrongUsage("--until must be later than --from");
        }
        Instant moment = at == null ? NowOption.usual(surroundings) : at;
        Project project = Project.read(options.content(), moment);
        surroundings.remark(project.findings());
        List<OncallAnswer> answers = rotas(project).stream()
                .map(rota -> from == null || until == null
                        ? OncallAnswer.at(rota, moment, project.catalog())
                        : OncallAnswer.between(rota, from, until, project.catalog()))
                .toList();
        format.print(answers, surroundings.out());
        return Exit.FINE;
    }

    private List<Rota> rotas(Project project) {
        if (schedule == null) {
            if (project.rotas().isEmpty()) {
                throw new WrongUsage("there is no schedule in " + options.shownAs() + "/oncall");
            }
            return List.copyOf(project.rotas().values());
        }
        return List.of(ScheduleChoice.of(project, schedule, options));
    }
}
