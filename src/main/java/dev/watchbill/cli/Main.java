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
import picocli.CommandLine.IExecutionExceptionHandler;

/** The command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        boolean watched = Ansi.AUTO.enabled();
        int status = run(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                watched,
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
        return run(out, err, false, environment, clock, args);
    }

    private static int run(
            OutputStream out,
            OutputStream err,
            boolean watched,
            Map<String, String> environment,
            Clock clock,
            String... args) {
        PrintWriter outText = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter errText = new PrintWriter(err, false, StandardCharsets.UTF_8);
        Ink ink = Ink.of(environment, watched);
        CommandLine command =
                new CommandLine(new Watchbill(new Surroundings(outText, errText, watched, ink, environment, clock)));
        Commands.addTo(command, args);
        command.setOut(outText).setErr(errText).setExecutionExceptionHandler(new Explanation());
        int status = command.execute(args);
        outText.flush();
        errText.flush();
        return status;
    }

    /** Says what went wrong. No lambda: class archives hold none that is made for picocli's old classes. */
    private static final class Explanation implements IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception failed, CommandLine command, CommandLine.ParseResult arguments)
                throws Exception {
            PrintWriter err = command.getErr();
            if (failed instanceof WrongUsage || failed instanceof NotOursException) {
                err.println("watchbill: " + failed.getMessage());
                return Exit.USAGE;
            }
            if (failed instanceof Misread) {
                err.println("watchbill: " + failed.getMessage());
                return Exit.FINDINGS;
            }
            Throwable cause = failed instanceof UncheckedIOException ? failed.getCause() : failed;
            if (cause instanceof IOException) {
                err.println("watchbill: could not read or write: " + Reason.of((IOException) cause));
                return Exit.INPUT_OUTPUT;
            }
            throw failed;
        }
    }
}
