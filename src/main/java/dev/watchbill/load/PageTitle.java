package dev.watchbill.load;

import dev.watchbill.model.SiteSettings;
import dev.watchbill.source.Located;
import dev.watchbill.syntax.MarkdownDocument;
import java.util.regex.Pattern;

/** What a page is called, in one line: its front matter's title, else its first heading, else its file's or folder's name. */
final class PageTitle {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PageTitle() {}

    static String of(ParsedFile.Document document, SiteSettings site) {
        return SPACE.matcher(written(document, site).strip()).replaceAll(" ");
    }

    private static String written(ParsedFile.Document document, SiteSettings site) {
        Located<String> title = document.front().title();
        if (title != null) {
            return title.value();
        }
        return document.markdown().sections().stream()
                .filter(section -> section.level() > 0 && !section.title().isBlank())
                .findFirst()
                .map(MarkdownDocument.Section::title)
                .orElseGet(() -> ofName(document.path(), site));
    }

    private static String ofName(String path, SiteSettings site) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!ContentIndex.INDEX_NAMES.contains(name)) {
            return Words.readable(name.substring(0, name.length() - ".md".length()));
        }
        String folder = ContentFile.folderOf(path);
        if (folder.isEmpty()) {
            return site.title();
        }
        String inner = folder.substring(0, folder.length() - 1);
        return Words.readable(inner.substring(inner.lastIndexOf('/') + 1));
    }
}
