package dev.watchbill.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Builds the value that a site is: path to content, sorted. */
public final class SiteFiles {
    private final SortedMap<String, Content> files = new TreeMap<>();
    private final List<Supplier<SiteFiles>> later = new ArrayList<>();

    /** What stands at a path: bytes in memory, bytes that are made when asked for, or a file to copy. */
    public sealed interface Content {
        byte[] bytes() throws IOException;
    }

    /** Bytes made by the build. Not to be changed. */
    public record Bytes(byte[] bytes) implements Content {}

    /** Bytes that are made anew, and are the same, each time they are asked for: a large site is never in memory whole. */
    public record Made(Supplier<byte[]> maker) implements Content {
        @Override
        public byte[] bytes() {
            return maker.get();
        }
    }

    /** A file that is copied as it is. */
    public record Copy(Path file) implements Content {
        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }
    }

    public void add(String path, String text) {
        add(path, new Bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * @throws IllegalStateException where the path is taken: the checks let no two pages have one address
     */
    public synchronized void add(String path, Content content) {
        if (files.putIfAbsent(path, content) != null) {
            throw new IllegalStateException("two files for " + path);
        }
    }

    /** Adds files whose paths only this tells, once somebody asks for a path that is not here; what is here stays. */
    public synchronized void addLater(Supplier<SiteFiles> more) {
        later.add(more);
    }

    /** What stands at a path; null where nothing does. */
    public synchronized @Nullable Content find(String path) {
        Content known = files.get(path);
        return known == null ? all().get(path) : known;
    }

    /** The paths that are known, without those that are told later. */
    public synchronized Set<String> paths() {
        return Set.copyOf(files.keySet());
    }

    /** The same files, each with a content that is made from its own. */
    public synchronized SiteFiles with(UnaryOperator<Content> change) {
        SiteFiles changed = new SiteFiles();
        files.forEach((path, content) -> changed.add(path, change.apply(content)));
        later.forEach(more -> changed.addLater(() -> more.get().with(change)));
        return changed;
    }

    /** The same files, with everything made. */
    public synchronized SiteFiles made() {
        Map<String, Content> bytes = new ConcurrentHashMap<>();
        all().entrySet().parallelStream().forEach(file -> {
            if (file.getValue() instanceof Made made) {
                bytes.put(file.getKey(), new Bytes(made.bytes()));
            }
        });
        SiteFiles all = new SiteFiles();
        files.forEach((path, content) -> all.add(path, bytes.getOrDefault(path, content)));
        return all;
    }

    /** All files by path, also those that are told later. */
    public synchronized SortedMap<String, Content> asMap() {
        return Collections.unmodifiableSortedMap(all());
    }

    private SortedMap<String, Content> all() {
        later.forEach(more -> more.get().asMap().forEach(files::putIfAbsent));
        later.clear();
        return files;
    }
}
