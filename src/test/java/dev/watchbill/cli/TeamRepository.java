package dev.watchbill.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A team's Git repository with a content folder, and the command run in it. */
final class TeamRepository implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private static final String ROTA = "oncall/data.yaml";

    final Path root;
    private final Git git;

    private TeamRepository(Path root, Git git) {
        this.root = root;
        this.git = git;
    }

    /** What a command printed and how it ended. */
    record Answer(int status, String out, String err) {}

    static TeamRepository begin(Path root) {
        try {
            return new TeamRepository(
                            root,
                            Git.init()
                                    .setDirectory(root.toFile())
                                    .setInitialBranch("main")
                                    .call())
                    .write("people.yaml", """
                            alex: { name: Alex }
                            jamie: { name: Jamie }
                            sam: { name: Sam }
                            taylor: { name: Taylor }
                            """)
                    .write("teams.yaml", "finance: { name: Finance }\n")
                    .write("pipelines/profit.yaml", """
                            name: Profit
                            pipelines:
                              profit:
                                name: Profit
                                primary: jamie
                                secondary: sam
                                sla: { available_by: 04:00 UTC, text: Within four hours }
                                downstream: [finance]
                            """)
                    .write(ROTA, """
                            name: Data
                            time_zone: UTC
                            handoff: Monday 09:00
                            roles: [primary, secondary]
                            rotation:
                              - from: 2026-01-05
                                order:
                                  - { primary: alex,   secondary: jamie }
                                  - { primary: jamie,  secondary: sam }
                                  - { primary: sam,    secondary: taylor }
                                  - { primary: taylor, secondary: alex }
                            """)
                    .write("runbooks/profit.md", "---\npipeline: profit\n---\n# Profit is late\n\nLook.\n")
                    .commit("Begin");
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    TeamRepository write(String path, String text) {
        try {
            Path file = root.resolve("content").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(root.resolve("content").resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TeamRepository addToRota(String lines) {
        return write(ROTA, read(ROTA) + lines);
    }

    TeamRepository editRota(String from, String to) {
        return write(ROTA, read(ROTA).replace(from, to));
    }

    TeamRepository move(String path, String to, String front) {
        try {
            write(to, front + read(path).substring("---\n".length()));
            Files.delete(root.resolve("content").resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TeamRepository remove(String path) {
        try {
            Files.delete(root.resolve("content").resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TeamRepository commit(String message) {
        return commit(message, "Alex", NOW);
    }

    TeamRepository commit(String message, String author, Instant when) {
        try {
            PersonIdent person = new PersonIdent(author, author + "@example.com", when, ZoneOffset.UTC);
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            git.commit()
                    .setMessage(message)
                    .setAuthor(person)
                    .setCommitter(person)
                    .setSign(false)
                    .call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer diff(String... arguments) {
        return run("diff", arguments);
    }

    Answer run(String command, String... arguments) {
        return run(root.resolve("content"), command, arguments);
    }

    /** Runs a command, perhaps of two words, on a folder, at noon of the story's day. */
    static Answer run(Path content, String command, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(command.split(" ")));
        all.addAll(List.of("--content", content.toString()));
        all.addAll(List.of(arguments));
        int status = Main.run(out, err, Map.of(), Clock.fixed(NOW, ZoneOffset.UTC), all.toArray(String[]::new));
        return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        git.close();
    }
}
