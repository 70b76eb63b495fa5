package dev.watchbill.load;

import dev.watchbill.model.FrontMatter;
import dev.watchbill.source.Located;
import java.util.List;

/**
 * The former addresses of a page. A name alone means a page beside this one; a path that begins or goes on with a slash
 * is counted from the site's root.
 */
final class Aliases {
    private Aliases() {}

    /** The addresses, in the form that addresses have. */
    static List<Located<String>> of(ParsedFile.Document document, String address) {
        String page = address.isEmpty() ? "" : address.substring(0, address.length() - 1);
        String folder = ContentFile.folderOf(page);
        return document.front().aliases().stream()
                .map(alias -> alias.map(written -> resolve(written, folder)))
                .toList();
    }

    /** What a page says of itself, with its former addresses resolved. */
    static FrontMatter resolved(ParsedFile.Document document, String address) {
        FrontMatter front = document.front();
        return new FrontMatter(
                front.title(),
                front.description(),
                front.pipeline(),
                front.severity(),
                front.lastReviewed(),
                front.reviewEvery(),
                front.lastExercised(),
                front.alerts(),
                of(document, address),
                front.dashboards(),
                front.tags(),
                front.at());
    }

    private static String resolve(String written, String folder) {
        String path = written.replaceAll("^/|/$", "");
        return (written.contains("/") ? "" : folder) + path + "/";
    }
}
