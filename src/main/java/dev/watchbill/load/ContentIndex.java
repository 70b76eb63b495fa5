package dev.watchbill.load;

import dev.watchbill.source.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the files of the content folder by their paths, and knows where pages are served. */
final class ContentIndex {
    /** The names that serve their folder; the first that is there does. */
    static final List<String> INDEX_NAMES = List.of("index.md", "README.md", "_index.md");

    /** In larger folders a near name is not worth the search. */
    static final int MOST_NEIGHBOURS = 5_000;

    private final Map<String, ParsedFile.Document> documents = new TreeMap<>();
    private final Map<String, ParsedFile.Attachment> attachments = new TreeMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, String> pathsAt = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> children = new HashMap<>();

    private ContentIndex() {}

    static ContentIndex of(List<ParsedFile> files) {
        ContentIndex index = new ContentIndex();
        for (ParsedFile file : files) {
            if (file instanceof ParsedFile.Document document) {
                index.documents.put(document.path(), document);
                index.enter(document.path());
            } else if (file instanceof ParsedFile.Attachment attachment) {
                index.attachments.put(attachment.path(), attachment);
                index.enter(attachment.path());
            }
        }
        index.documents.keySet().forEach(index::assignAddress);
        return index;
    }

    private void enter(String path) {
        byName.computeIfAbsent(name(path), any -> new ArrayList<>()).add(path);
        children.computeIfAbsent(ContentFile.folderOf(path), any -> new TreeSet<>())
                .add(path);
        folded.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        for (String folder = ContentFile.folderOf(path); !folder.isEmpty(); folder = parent(folder)) {
            folded.putIfAbsent(folder.toLowerCase(Locale.ROOT), folder);
            children.computeIfAbsent(folder, any -> new TreeSet<>());
            children.computeIfAbsent(parent(folder), any -> new TreeSet<>()).add(folder);
        }
    }

    private void assignAddress(String path) {
        String folder = ContentFile.folderOf(path);
        String name = name(path);
        String index = INDEX_NAMES.stream()
                .filter(candidate -> documents.containsKey(folder + candidate))
                .findFirst()
                .orElse("");
        String stem = name.substring(0, name.length() - ".md".length());
        String address = name.equals(index) ? folder : folder + stem + "/";
        addresses.put(path, address);
        pathsAt.putIfAbsent(address, path);
    }

    /** Gives a page whose address is another's one of its own: its folder's, and its whole name. */
    void move(String path) {
        String address = path.substring(0, path.length() - ".md".length()) + (isIndex(path) ? "/" : "-md/");
        addresses.put(path, address);
        pathsAt.putIfAbsent(address, path);
    }

    /** Whether a page serves its folder. */
    boolean isIndex(String path) {
        return addressOf(path).equals(ContentFile.folderOf(path));
    }

    Iterable<ParsedFile.Document> documents() {
        return documents.values();
    }

    Iterable<ParsedFile.Attachment> attachments() {
        return attachments.values();
    }

    List<String> pagePaths() {
        return List.copyOf(documents.keySet());
    }

    String addressOf(String path) {
        return addresses.getOrDefault(path, "");
    }

    ParsedFile.@Nullable Document document(String path) {
        return documents.get(path);
    }

    ParsedFile.@Nullable Attachment attachment(String path) {
        return attachments.get(path);
    }

    /** The page served at an address; null where it is another's. */
    @Nullable
    String pageAt(String address) {
        return pathsAt.get(address);
    }

    /** The file or folder whose path differs only in case, or by the slash at its end; null where there is none. */
    @Nullable
    String sameButCase(String path) {
        String file = folded.get(path.toLowerCase(Locale.ROOT));
        return file == null ? folded.get(path.toLowerCase(Locale.ROOT) + "/") : file;
    }

    /** What somebody who wrote this path most likely meant: a neighbour, else the only file of that name. */
    @Nullable
    String nearest(String path) {
        Set<String> neighbours = children.getOrDefault(ContentFile.folderOf(path), Set.of());
        String neighbour = neighbours.size() > MOST_NEIGHBOURS ? null : Nearest.to(path, neighbours);
        List<String> named = byName.getOrDefault(name(path), List.of());
        return neighbour == null && named.size() == 1 ? named.get(0) : neighbour;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String parent(String folder) {
        return ContentFile.folderOf(folder.substring(0, folder.length() - 1));
    }
}
