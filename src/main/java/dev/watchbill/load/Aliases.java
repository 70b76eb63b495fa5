package dev.watchbill.load;

import dev.watchbill.model.FrontMatter;
import dev.watchbill.source.Located;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The former addresses of a page, counted from the site's root. A name without a slash may be the former file's as well,
 * so it also stands for a page beside this one.
 */
final class Aliases {
    private static final Pattern SLASHES = Pattern.compile("^/|/$");

    private Aliases() {}

    /** The addresses, in the form that addresses have. */
    static List<Located<String>> of(ParsedFile.Document document, String address) {
        String page = address.isEmpty() ? "" : address.substring(0, address.length() - 1);
        String folder = ContentFile.folderOf(page);
        return document.front().aliases().stream()
                .flatMap(alias -> resolve(alias.value(), folder).map(former -> new Located<>(former, alias.at())))
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

    private static Stream<String> resolve(String written, String folder) {
        String path = SLASHES.matcher(written).replaceAll("") + "/";
        return written.contains("/")
                ? Stream.of(path)
                : Stream.of(path, folder + path).distinct();
    }
}
