package dev.watchbill.load;

import dev.watchbill.source.ContentFolder;
import dev.watchbill.source.Finding;
import dev.watchbill.source.SourceText;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lists a content folder in an order that depends on names alone. Hidden files and folders are skipped; names that cannot
 * be served everywhere, and links that lead out of the folder or to a folder, are refused and reported.
 */
final class FolderWalk {
    private static final int DEEPEST = 40;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");

    private final ContentFolder content;
    private final Path realRoot;
    private final List<ContentFile> files = new ArrayList<>();
    private final List<ParsedFile> refused = new ArrayList<>();

    private FolderWalk(ContentFolder content) throws IOException {
        this.content = content;
        this.realRoot = content.path().toRealPath();
    }

    /**
     * @throws IOException where the folder, or one within, cannot be listed
     */
    static Listing list(ContentFolder content) throws IOException {
        FolderWalk walk = new FolderWalk(content);
        walk.walk(content.path(), "", 0);
        walk.files.sort(Comparator.comparing(ContentFile::path));
        return new Listing(List.copyOf(walk.files), List.copyOf(walk.refused));
    }

    /**
     * What there is.
     *
     * @param refused what may not be read or served, each with its finding
     */
    record Listing(List<ContentFile> files, List<ParsedFile> refused) {}

    private void walk(Path folder, String prefix, int depth) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = child.getFileName().toString();
                if (!name.startsWith(".")) {
                    visit(child, prefix + name, name, depth);
                }
            }
        } catch (NoSuchFileException vanished) {
            if (folder.equals(content.path())) {
                throw vanished;
            }
        }
    }

    private void visit(Path child, String path, String name, int depth) throws IOException {
        if (!SafeName.accepts(name)) {
            refuse(path, "this name cannot be served everywhere; use letters, digits, '-', '_' and '.'");
        } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
            if (depth == DEEPEST) {
                refuse(path, "more than " + DEEPEST + " folders within each other");
            } else {
                walk(child, path + "/", depth + 1);
            }
        } else if (Files.isSymbolicLink(child) && !staysInside(child)) {
            refuse(path, "this link does not lead to a file of the content folder");
        } else if (Files.isRegularFile(child)) {
            files.add(new ContentFile(path, shown(path), child));
        } else if (Files.exists(child, LinkOption.NOFOLLOW_LINKS)) {
            refuse(path, "this is not a file");
        }
    }

    private boolean staysInside(Path link) {
        try {
            Path target = link.toRealPath();
            return target.startsWith(realRoot)
                    && Files.isRegularFile(target)
                    && !realRoot.relativize(target).toString().matches("(.*[/\\\\])?\\..*");
        } catch (IOException leadsNowhere) {
            return false;
        }
    }

    private void refuse(String path, String message) {
        Finding finding = Finding.error("unsafe-file", new SourceText(shown(path), "").top(), message);
        refused.add(new ParsedFile.Refused(path, List.of(finding)));
    }

    /** The path for people: what could move the cursor or end a line is replaced. */
    private String shown(String path) {
        return UNSEEN.matcher(content.shownAs() + "/" + path).replaceAll("�");
    }
}
