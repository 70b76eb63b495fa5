package dev.watchbill.cli;

import dev.watchbill.build.CodeownersFile;
import dev.watchbill.build.Project;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Writes who reviews what. */
@Command(
        name = "codeowners",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description =
                "Writes the part of CODEOWNERS that follows from the pipelines' owners; the rest of the file stays.")
final class NewCodeownersCommand implements Callable<Integer> {
    @ParentCommand
    private NewCommand parent;

    @Mixin
    private ContentOptions options;

    @Override
    public Integer call() throws IOException {
        Surroundings surroundings = parent.watchbill.surroundings;
        CodeownersFile file = CodeownersFile.of(options.content().path());
        if (file == null) {
            throw new WrongUsage(options.content().path().toAbsolutePath() + " does not lie in a Git repository");
        }
        Project project = Project.read(options.content(), NowOption.usual(surroundings));
        if (project.hasErrors()) {
            surroundings.remark(project.findings());
            return Exit.FINDINGS;
        }
        file.write(project.catalog());
        surroundings.out().println(file.file());
        return Exit.FINE;
    }
}
