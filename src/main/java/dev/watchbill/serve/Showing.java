package dev.watchbill.serve;

import dev.watchbill.output.SiteFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A site as it is served: a page is made when somebody first looks at it. */
final class Showing {
    private final SiteFiles files;
    private final Map<String, Served> pages = new ConcurrentHashMap<>();

    /** What tells one state from the next of each file that is taken as it is. */
    private final Map<String, Object> still = new TreeMap<>();

    /** What tells one state of a file on disk from the next. */
    private record Stamp(
            Object size, Object modified, @Nullable Object key) {}

    Showing(SiteFiles files) throws IOException {
        this.files = files;
        for (String path : files.paths()) {
            SiteFiles.Content content = files.find(path);
            if (content instanceof SiteFiles.Bytes bytes && !path.endsWith(".ics")) {
                still.put(path, ByteBuffer.wrap(bytes.bytes()));
            } else if (content instanceof SiteFiles.Copy copy) {
                still.put(path, stamp(copy.file()));
            }
        }
    }

    private static Object stamp(Path file) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(now.size(), now.lastModifiedTime(), now.fileKey());
        } catch (NoSuchFileException gone) {
            return gone.getClass();
        }
    }

    /**
     * A file of the site; null where there is none.
     *
     * @throws dev.watchbill.build.TemplateMistake where it cannot be made
     */
    @Nullable
    Served at(String path) throws IOException {
        Served known = pages.get(path);
        SiteFiles.Content content = known == null ? files.find(path) : null;
        if (content == null) {
            return known;
        }
        Served made = Served.of(path, content.bytes());
        if (content instanceof SiteFiles.Made) {
            pages.put(path, made);
        }
        return made;
    }

    /** The styles, scripts, pictures and other files taken as they are that differ from those of a site before. */
    List<String> changedSince(Showing before) {
        TreeSet<String> paths = new TreeSet<>(still.keySet());
        paths.addAll(before.still.keySet());
        paths.removeIf(path -> Objects.equals(still.get(path), before.still.get(path)));
        return List.copyOf(paths);
    }
}
