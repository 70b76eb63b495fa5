package dev.watchbill.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(
        name = "watchbill",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "Runbooks, pipeline ownership and the on-call rota as text in Git.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:fine", "1:findings of level error", "2:wrong usage", "3:could not read or write"})
final class Watchbill implements Runnable {
    final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    Watchbill(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }
}
