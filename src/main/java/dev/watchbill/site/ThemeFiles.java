package dev.watchbill.site;

import dev.watchbill.output.SiteFiles;
import dev.watchbill.runtime.InTheJar;
import dev.watchbill.start.RunbookDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a theme that are published as they are: styles, scripts, pictures.
 *
 * @param byName the content under the file's path in the theme
 */
record ThemeFiles(SortedMap<String, SiteFiles.Content> byName) {
    /** Of the built-in theme's files, below the class path. */
    static final String BUILT_IN = "/dev/watchbill/theme/";

    /** The list of the built-in files; a class path cannot be listed. */
    private static final String LIST = "files.txt";

    private static final String TEMPLATE = ".ftlh";

    /** The scripts of every page as one file: a bad network asks a high price for each. */
    private static final String EVERYWHERE = "page.js";

    private static final List<String> PARTS = List.of("search.js", "local.js", "copy.js", "offline.js", "ahead.js");

    /**
     * @param folder the team's own; null where there is none
     * @throws ThemeException where a link leads out of the folder
     */
    static ThemeFiles of(@Nullable Path folder) {
        SortedMap<String, SiteFiles.Content> files = new TreeMap<>();
        for (String name :
                new String(builtIn(LIST), StandardCharsets.UTF_8).lines().toList()) {
            files.put(name, new SiteFiles.Bytes(builtIn(name)));
        }
        if (folder != null) {
            for (Path file : ownFiles(folder)) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), new SiteFiles.Copy(file));
            }
        }
        List<SiteFiles.Content> parts = PARTS.stream().map(files::remove).toList();
        files.putIfAbsent(EVERYWHERE, new SiteFiles.Made(() -> joined(parts)));
        return new ThemeFiles(files);
    }

    private static byte[] joined(List<SiteFiles.Content> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            for (SiteFiles.Content part : parts) {
                all.write(part.bytes());
                all.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static List<Path> ownFiles(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> all = found.toList();
            refuseLinksOut(folder, all);
            return all.stream()
                    .filter(Files::isRegularFile)
                    .filter(ThemeFiles::isPublished)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseLinksOut(Path folder, List<Path> files) throws IOException {
        Path home = folder.toRealPath();
        for (Path file : files) {
            if (!file.equals(folder) && Files.isSymbolicLink(file) && !leadsInto(home, file)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                throw new ThemeException("this link does not lead to a file of the templates folder", name, 0, 0);
            }
        }
    }

    private static boolean leadsInto(Path home, Path link) {
        try {
            return link.toRealPath().startsWith(home);
        } catch (IOException leadsNowhere) {
            return false;
        }
    }

    private static boolean isPublished(Path file) {
        String name = file.getFileName().toString();
        return !name.endsWith(TEMPLATE)
                && !name.equals(LIST)
                && !name.equals(RunbookDraft.TEMPLATE)
                && !name.startsWith(".");
    }

    private static byte[] builtIn(String name) {
        return InTheJar.bytes(ThemeFiles.class, BUILT_IN + name);
    }
}
