package dev.watchbill.cli;

import dev.watchbill.output.NotOursException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int status = run(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Ink.of(System.getenv(), Ansi.AUTO::enabled),
                System.getenv(),
                Clock.systemUTC(),
                args);
        if (status != Exit.FINE) {
            System.exit(status);
        }
    }

    /**
     * Runs one command, without colour.
     *
     * @return the exit status: 0 fine, 1 findings of level error, 2 wrong usage, 3 could not read or write
     */
    public static int run(
            OutputStream out, OutputStream err, Map<String, String> environment, Clock clock, String... args) {
        return run(out, err, Ink.PLAIN, environment, clock, args);
    }

    private static int run(
            OutputStream out, OutputStream err, Ink ink, Map<String, String> environment, Clock clock, String... args) {
        PrintWriter outText = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter errText = new PrintWriter(err, false, StandardCharsets.UTF_8);
        CommandLine command =
                new CommandLine(new Watchbill(new Surroundings(outText, errText, ink, environment, clock)));
        Commands.addTo(command, args);
        command.setOut(outText)
                .setErr(errText)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain);
        int status = command.execute(args);
        outText.flush();
        errText.flush();
        return status;
    }

    private static int explain(Exception failed, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        PrintWriter err = command.getErr();
        if (failed instanceof WrongUsage || failed instanceof NotOursException) {
            err.println("watchbill: " + failed.getMessage());
            return Exit.USAGE;
        }
        Throwable cause = failed instanceof UncheckedIOException ? failed.getCause() : failed;
        if (cause instanceof IOException) {
            err.println("watchbill: could not read or write: " + Reason.of((IOException) cause));
            return Exit.INPUT_OUTPUT;
        }
        throw failed;
    }
}
