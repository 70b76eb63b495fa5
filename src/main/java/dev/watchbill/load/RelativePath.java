package dev.watchbill.load;

import dev.watchbill.model.Addresses;

/** The path by which one file of the content folder names another. */
final class RelativePath {
    private RelativePath() {}

    /** As a link in Markdown has it, percent-encoded: {@code ../x.md}. */
    static String between(String fromFile, String to) {
        String folder = ContentFile.folderOf(fromFile);
        int common = 0;
        for (int slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', common)) {
            if (!to.startsWith(folder.substring(0, slash + 1))) {
                break;
            }
            common = slash + 1;
        }
        long up = folder.substring(common).chars().filter(c -> c == '/').count();
        String path = "../".repeat((int) up) + Addresses.encode(to.substring(common));
        return path.isEmpty() ? "./" : path;
    }
}
