package dev.watchbill.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts a site on disk as a whole. The new site is made in a folder beside the old one, which lends it every file that
 * has not changed, and then takes the old one's name by two renames. The site is never half old and half new, and
 * whatever goes wrong before the renames leaves the old one as it was. A process killed exactly between them leaves no
 * site there and the old one whole beside; the next build, even one that then fails, first puts it back.
 */
public final class Publisher {
    /** The file that marks a folder as made by a build, and so as one that a build may replace. */
    private static final String MARK = ".watchbill";

    private static final byte[] MARK_TEXT =
            "Made by watchbill build; the next build replaces this folder.\n".getBytes(StandardCharsets.UTF_8);

    private Publisher() {}

    /** Makes a folder hold exactly these files; see {@link #publish(SortedMap, Path, Writing.Each)}. */
    public static int publish(SortedMap<String, SiteFiles.Content> files, Path output) throws IOException {
        return publish(files, output, Writing::write);
    }

    /**
     * Makes a folder hold exactly these files.
     *
     * @param output the folder; it is made where it is missing
     * @param each does the writing of each file, on several threads
     * @return how many files were written, which is none where nothing changed
     * @throws NotOursException where the folder holds something and no build made it; nothing is touched
     * @throws IOException where it could not be written; the folder is as it was
     */
    public static int publish(SortedMap<String, SiteFiles.Content> files, Path output, Writing.Each each)
            throws IOException {
        Path site = real(output.toAbsolutePath().normalize());
        refuseForeign(site);
        Files.createDirectories(site.getParent());
        try (Workplace workplace = Workplace.open(site)) {
            workplace.recover();
            Staging staging = new Staging(site, workplace.next());
            SortedMap<String, SiteFiles.Content> all = withMark(files);
            int written = staging.stage(all, each);
            if (written > 0 || staging.lost(all.keySet())) {
                workplace.swap();
            }
            return written;
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }

    /**
     * Puts back the site of a build that was killed while it replaced it, and does nothing else.
     *
     * @throws IOException where it could not be put back
     */
    public static void restore(Path output) throws IOException {
        Path site = real(output.toAbsolutePath().normalize());
        if (Workplace.holdsSite(site)) {
            try (Workplace workplace = Workplace.open(site)) {
                workplace.recover();
            }
        }
    }

    /** The folder that a link leads to, also where a killed build has left the link without it. */
    private static Path real(Path output) throws IOException {
        if (Files.exists(output)) {
            return output.toRealPath();
        }
        return Files.isSymbolicLink(output) ? output.resolveSibling(Files.readSymbolicLink(output)) : output;
    }

    private static void refuseForeign(Path site) throws IOException {
        if (Files.exists(site, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(site)) {
            throw NotOursException.file(site);
        }
        if (Files.exists(site.resolve(".git"))) {
            throw NotOursException.repository(site);
        }
        if (!Files.isDirectory(site) || Files.exists(site.resolve(MARK))) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(site)) {
            if (entries.iterator().hasNext()) {
                throw NotOursException.files(site);
            }
        }
    }

    private static SortedMap<String, SiteFiles.Content> withMark(SortedMap<String, SiteFiles.Content> files) {
        SortedMap<String, SiteFiles.Content> all = new TreeMap<>(files);
        all.put(MARK, new SiteFiles.Bytes(MARK_TEXT));
        return all;
    }
}
