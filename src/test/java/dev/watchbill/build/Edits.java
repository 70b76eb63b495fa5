package dev.watchbill.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Somebody who edits content and templates at random, the same for the same seed; some saves are broken. */
public final class Edits {
    private static final int NAMES = 40;

    private final Path content;
    private final Path templates;
    private final Random random;

    /** @param folder holds {@code content} and {@code templates} */
    public Edits(Path folder, long seed) throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        templates = Files.createDirectories(folder.resolve("templates"));
        random = new Random(seed);
        mend();
    }

    /** Takes back what breaks the site. */
    public Set<Path> mend() throws IOException {
        Path people = Files.writeString(content.resolve("people.yaml"), "ana: { name: Ana }\nben: { name: Ben }\n");
        Path rota = content.resolve("oncall/rota.yaml");
        Files.createDirectories(rota.getParent());
        Files.writeString(rota, """
                name: Rota
                handoff: Monday 09:00
                roles: [primary]
                rotation: [{ from: 2026-01-05, order: [{ primary: ana }, { primary: ben }] }]
                """);
        Path template = templates.resolve("page.ftlh");
        Files.deleteIfExists(template);
        for (Path page : pages()) {
            Files.writeString(page, "# Mended " + page.getFileName() + "\n");
        }
        return Set.of(content, templates, people, rota, template);
    }

    /** Does one edit and returns what it touched. */
    public Set<Path> next() throws IOException {
        List<Path> pages = pages();
        Path some = pages.isEmpty() ? fresh() : pages.get(random.nextInt(pages.size()));
        switch (random.nextInt(9)) {
            case 0 -> {
                Files.deleteIfExists(some);
                return Set.of(some);
            }
            case 1 -> {
                Path other = fresh();
                if (Files.exists(some)) {
                    Files.move(some, other, StandardCopyOption.REPLACE_EXISTING);
                }
                return new HashSet<>(List.of(some, other));
            }
            case 2 -> {
                String name = random.nextBoolean() ? "Ana" + random.nextInt(5) : "[";
                return Set.of(Files.writeString(
                        content.resolve("people.yaml"), "ana: { name: " + name + " }\nben: { name: Ben }\n"));
            }
            case 3 -> {
                String text = random.nextInt(3) == 0 ? "${nothing.here}" : "<p>${frame.title} " + random.nextInt(9);
                return Set.of(Files.writeString(templates.resolve("page.ftlh"), text));
            }
            case 4 -> {
                Files.deleteIfExists(templates.resolve("page.ftlh"));
                return Set.of(templates.resolve("page.ftlh"));
            }
            case 5 -> {
                return Set.of(Files.writeString(some, "# Broken\n\n[lost](nowhere.md)\n"));
            }
            default -> {
                Path page = random.nextBoolean() ? some : fresh();
                Files.createDirectories(page.getParent());
                Files.writeString(page, "# Page " + random.nextInt(100) + "\n\nwords " + random.nextInt());
                return Set.of(page);
            }
        }
    }

    private Path fresh() throws IOException {
        Path page = content.resolve("runbooks/p" + random.nextInt(NAMES) + ".md");
        Files.createDirectories(page.getParent());
        return page;
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
