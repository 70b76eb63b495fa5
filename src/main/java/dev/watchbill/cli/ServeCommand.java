package dev.watchbill.cli;

import dev.watchbill.build.Outcome;
import dev.watchbill.build.Workshop;
import dev.watchbill.runtime.Progress;
import dev.watchbill.serve.LiveServer;
import dev.watchbill.serve.Watcher;
import dev.watchbill.serve.Watcher.Changes;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Builds in memory, serves, and reloads the browser on every change. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Serves the site on this machine and reloads the browser on every change.")
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    @ParentCommand
    private Watchbill watchbill;

    @Mixin
    private ContentOptions options;

    @Option(names = "--port", defaultValue = "8080", description = "The port on 127.0.0.1 (default: ${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() throws IOException {
        Workshop workshop = new Workshop(options.content(), options.templates(), Progress.NONE);
        try (LiveServer server = start();
                Watcher watcher = new Watcher(watched())) {
            watchbill.surroundings.out().println("http://127.0.0.1:" + server.port() + "/ (Ctrl-C ends it)");
            watchbill.surroundings.out().flush();
            for (Changes seen = Changes.ALL; seen != null; seen = watcher.await()) {
                follow(workshop, server, seen);
            }
        } catch (InterruptedException ended) {
            return Exit.FINE;
        }
        return Exit.FINE;
    }

    private void follow(Workshop workshop, LiveServer server, Changes seen) throws IOException {
        Surroundings surroundings = watchbill.surroundings;
        try {
            Instant hour = NowOption.usual(surroundings).truncatedTo(ChronoUnit.HOURS);
            Outcome outcome = workshop.follow(hour, seen::touch);
            server.show(outcome);
            surroundings.remark(outcome.findings());
            surroundings.err().println(Summary.of(outcome.findings()));
        } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException unreadable) {
            server.fail("could not read: " + Reason.of(unreadable));
            surroundings.err().println("could not read: " + Reason.of(unreadable));
        }
        surroundings.err().flush();
    }

    private LiveServer start() throws IOException {
        if (port < 0 || port > LAST_PORT) {
            throw new WrongUsage("--port is " + port + " but must be from 0 to " + LAST_PORT);
        }
        try {
            return LiveServer.start(port);
        } catch (BindException taken) {
            throw new WrongUsage("port " + port + " is taken; try --port " + next());
        }
    }

    /** The next port that is free. */
    private int next() throws IOException {
        for (int candidate = port + 1; candidate <= LAST_PORT; candidate++) {
            try (LiveServer probe = LiveServer.start(candidate)) {
                return probe.port();
            } catch (BindException taken) {
                continue;
            }
        }
        return 0;
    }

    private List<Path> watched() {
        List<Path> folders = new ArrayList<>(List.of(options.content().path()));
        Path templates = options.templates();
        if (templates != null) {
            folders.add(templates);
        }
        return folders;
    }
}
