package dev.watchbill.site;

import dev.watchbill.output.SiteFiles;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A file of the site that is yet to be made. Files are made in parallel, so drafts share nothing that changes. */
record Draft(String path, SiteFiles.Content content) {
    static Draft text(String path, Supplier<String> text) {
        return bytes(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    static Draft bytes(String path, Supplier<byte[]> bytes) {
        return new Draft(path, new SiteFiles.Made(bytes));
    }
}
