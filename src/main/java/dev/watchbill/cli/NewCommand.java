package dev.watchbill.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Starts one file. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Starts a file: a runbook, or CODEOWNERS.",
        subcommands = {NewCodeownersCommand.class, NewRunbookCommand.class})
final class NewCommand implements Runnable {
    @ParentCommand
    Watchbill watchbill;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to start");
    }
}
