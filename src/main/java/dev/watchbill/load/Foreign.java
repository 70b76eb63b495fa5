package dev.watchbill.load;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Level;
import dev.watchbill.source.Located;
import java.util.List;

/**
 * The folders whose pages were written for another site. What is wrong there is a warning, and front matter may have keys
 * of its own. {@code foreign: [./]} in site.yaml means all pages; what is read from YAML is never foreign.
 */
record Foreign(List<Located<String>> folders) {
    boolean holds(String path) {
        return folders.stream().anyMatch(folder -> path.startsWith(folder.value()));
    }

    /** Whether a file that cannot be read, or served, lies in such a folder; it is left out, as a page of it would be. */
    boolean holdsUnread(String path) {
        FileKind kind = FileKind.of(path);
        return holds(path) && (kind == FileKind.PAGE || kind == FileKind.ATTACHMENT);
    }

    static Finding mild(Finding finding) {
        return finding.isError() ? finding.with(Level.WARNING) : finding;
    }
}
