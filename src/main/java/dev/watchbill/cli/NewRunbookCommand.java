package dev.watchbill.cli;

import dev.watchbill.build.Project;
import dev.watchbill.model.Pipeline;
import dev.watchbill.source.Nearest;
import dev.watchbill.start.RunbookDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Starts a runbook from the team's template. */
@Command(
        name = "runbook",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Starts a pipeline's runbook from the template; " + RunbookDraft.TEMPLATE
                + " in the templates folder replaces the built-in one. In it, {{name}}, {{id}}, {{group}}, {{audience}},"
                + " {{sla}} and {{today}} are filled in.")
final class NewRunbookCommand implements Callable<Integer> {
    @ParentCommand
    private NewCommand parent;

    @Mixin
    private ContentOptions options;

    @Parameters(paramLabel = "PIPELINE", description = "The pipeline's id.")
    private String id;

    @Mixin
    private NowOption now;

    @Override
    public Integer call() throws IOException {
        Surroundings surroundings = parent.watchbill.surroundings;
        Instant moment = now.in(surroundings);
        Project project = Project.read(options.content(), moment);
        LocalDate today = moment.atZone(project.catalog().site().timeZone()).toLocalDate();
        RunbookDraft draft = RunbookDraft.of(pipeline(project), template(), today);
        Path file = options.content().path().resolve(draft.path());
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new WrongUsage(file + " is there already; nothing was written");
        }
        InitCommand.write(file, draft.text());
        surroundings.out().println(file);
        return Exit.FINE;
    }

    private Pipeline pipeline(Project project) {
        Map<String, Pipeline> pipelines = new TreeMap<>();
        project.catalog()
                .pipelines()
                .forEach(pipeline -> pipelines.put(pipeline.id().value(), pipeline));
        Pipeline pipeline = pipelines.get(id);
        if (pipeline == null) {
            throw new WrongUsage("'" + id + "' is not a pipeline in " + options.shownAs() + "/pipelines"
                    + Nearest.question(Nearest.to(id, pipelines.keySet())));
        }
        return pipeline;
    }

    private String template() throws IOException {
        Path templates = options.templates();
        return templates == null ? RunbookDraft.builtIn() : RunbookDraft.template(templates);
    }
}
