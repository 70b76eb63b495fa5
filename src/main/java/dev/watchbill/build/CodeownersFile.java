package dev.watchbill.build;

import dev.watchbill.check.Codeowners;
import dev.watchbill.model.Catalog;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Findings;
import dev.watchbill.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CODEOWNERS file of the repository that a content folder lies in.
 *
 * @param file where it is, or would be made
 * @param root the repository's root
 * @param folder the content folder below the root, as in {@code content/}
 */
public record CodeownersFile(Path file, Path root, String folder) {
    /** The places where GitHub looks, in its order. */
    private static final List<String> PLACES = List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS");

    /** The file; null where the folder lies in no repository. */
    public static @Nullable CodeownersFile of(Path content) {
        Checkout checkout = Checkout.of(content);
        if (checkout == null) {
            return null;
        }
        Path root = checkout.root();
        Path file = PLACES.stream()
                .map(root::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(root.resolve(PLACES.get(0)));
        return new CodeownersFile(file, root, checkout.folder());
    }

    /** The file as it should be. */
    public String renewed(Catalog catalog) throws IOException {
        return Codeowners.renewed(text(), Codeowners.part(catalog, folder));
    }

    /** Writes it. */
    public void write(Catalog catalog) throws IOException {
        String text = renewed(catalog);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What is wrong with the one that a content folder's repository has. */
    static List<Finding> findings(Path content, Catalog catalog) throws IOException {
        Findings findings = new Findings();
        CodeownersFile found = of(content);
        if (found != null && Files.isRegularFile(found.file)) {
            String shown = found.root.relativize(found.file).toString().replace('\\', '/');
            Codeowners.check(catalog, new SourceText(shown, found.text()), found.folder, findings);
        }
        return findings.sorted();
    }

    private String text() throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }
}
