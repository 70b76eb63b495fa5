package dev.watchbill.cli;

import dev.watchbill.start.Starter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Starts a content folder. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Starts a content folder: a small example of everything, to be replaced file by file.")
final class InitCommand implements Callable<Integer> {
    @ParentCommand
    private Watchbill watchbill;

    @Parameters(paramLabel = "DIR", description = "The folder; it is made, or is empty.")
    private String folder;

    @Override
    public Integer call() throws IOException {
        Surroundings surroundings = watchbill.surroundings;
        Path content = ContentOptions.path(folder);
        refuseFilled(content);
        LocalDate today = NowOption.usual(surroundings).atZone(ZoneOffset.UTC).toLocalDate();
        for (Map.Entry<String, String> file : Starter.files(today).entrySet()) {
            write(content.resolve(file.getKey()), file.getValue());
        }
        String argument = folder.contains(" ") ? '"' + folder + '"' : folder;
        surroundings
                .out()
                .println("a content folder begins in " + content + "; see it with: watchbill serve --content "
                        + argument);
        return Exit.FINE;
    }

    /** Writes a file that is not there yet, and the folders above it. */
    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    private static void refuseFilled(Path content) throws IOException {
        if (!Files.exists(content, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(content)) {
            throw new WrongUsage(content + " is not a folder");
        }
        try (Stream<Path> children = Files.list(content)) {
            if (children.findAny().isPresent()) {
                throw new WrongUsage(content + " is not empty; name a folder that is not there yet");
            }
        }
    }
}
