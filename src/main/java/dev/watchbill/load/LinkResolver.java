package dev.watchbill.load;

import dev.watchbill.model.Addresses;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Fix;
import dev.watchbill.source.Nearest;
import dev.watchbill.syntax.MarkdownDocument;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the links of one page as GitHub does, from the page's file: to other files of the content folder, to their
 * headings, to pages that the build makes, and out of the folder to files of the repository. A path that begins with a
 * slash counts from the content folder, and where there is nothing, from the repository's root.
 */
final class LinkResolver {
    private final ParsedFile.Document page;
    private final String address;
    private final ContentIndex index;
    private final AddressBook book;
    private final RepositoryLinks repository;
    private final Consumer<Finding> report;

    LinkResolver(
            ParsedFile.Document page,
            String address,
            ContentIndex index,
            AddressBook book,
            RepositoryLinks repository,
            Consumer<Finding> report) {
        this.page = page;
        this.address = address;
        this.index = index;
        this.book = book;
        this.repository = repository;
        this.report = report;
    }

    /** Where the link leads; as written where it leads to another site, or nowhere, which is reported. */
    ResolvedLink resolve(MarkdownDocument.Link link) {
        if (link.target().isBlank() || LinkTarget.leadsOutside(link.target())) {
            checkScheme(link);
            return ResolvedLink.to(link.target());
        }
        LinkTarget target = LinkTarget.of(link.target());
        if (target.path().isEmpty()) {
            return ResolvedLink.to(target.query() + anchor(page, target, link));
        }
        String path = target.from(ContentFile.folderOf(page.path()));
        if (path == null) {
            return broken(link, "the percent-escapes of '" + link.target() + "' are broken");
        }
        if (path.startsWith("../")) {
            return elsewhere(repository.back(path), target, link);
        }
        ResolvedLink found = find(path, target, link);
        if (found != null) {
            return found;
        }
        String fromRoot = target.path().startsWith("/") ? repository.fromRoot(path) : null;
        return fromRoot == null ? elsewhere(path, target, link) : elsewhere(fromRoot, target, link);
    }

    /** Where a path leads that is none of the site as it is written. */
    private ResolvedLink elsewhere(String path, LinkTarget target, MarkdownDocument.Link link) {
        if (!path.startsWith("../")) {
            ResolvedLink found = find(path, target, link);
            return found == null ? almost(path, target, link) : found;
        }
        String outside = repository.resolve(path);
        return outside == null
                ? broken(link, repository.whyNot(path))
                : ResolvedLink.to(outside + (link.image() ? "?raw=true" : target.tail()));
    }

    private void checkScheme(MarkdownDocument.Link link) {
        String meant = Schemes.meant(link.target());
        if (meant != null) {
            String message = "no browser knows where this leads; did you mean '" + meant + "'?";
            Finding finding = Finding.warning("broken-link", link.at(), message);
            report.accept(
                    link.at().text().equals(link.target()) ? finding.with(Fix.replace(link.at(), meant)) : finding);
        }
    }

    private @Nullable ResolvedLink find(String path, LinkTarget target, MarkdownDocument.Link link) {
        ParsedFile.Attachment attachment = index.attachment(path);
        if (attachment != null) {
            return new ResolvedLink(Addresses.relative(address, path) + target.tail(), attachment.size());
        }
        String served = servedAt(path);
        if (served == null) {
            return null;
        }
        String pagePath = index.pageAt(served);
        ParsedFile.Document document = pagePath == null ? null : index.document(pagePath);
        String anchor = document == null ? anchorAsWritten(target) : anchor(document, target, link);
        return ResolvedLink.to(Addresses.relative(address, served) + target.query() + anchor);
    }

    /** The address of the page that a path means: a Markdown file, a folder, or an address of the site. */
    private @Nullable String servedAt(String path) {
        if (index.document(path) != null) {
            return index.addressOf(path);
        }
        String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
        return book.hasPage(folder) ? folder : null;
    }

    private ResolvedLink almost(String path, LinkTarget target, MarkdownDocument.Link link) {
        String inRepository = repository.resolve(path);
        if (inRepository != null) {
            return ResolvedLink.to(inRepository + target.tail());
        }
        String same = sameButCase(path);
        if (same != null) {
            tell(
                    "wrong-case",
                    link,
                    "'" + path + "' is written '" + same + "'",
                    change(link, written(same) + target.tail()));
            ResolvedLink found = find(same, target, link);
            return found == null ? ResolvedLink.to(link.target()) : found;
        }
        if (repository.holds(path)) {
            return broken(link, repository.whyNot(path));
        }
        String file = index.nearest(path);
        String nearest = file == null ? book.nearest(path) : file;
        String meant = nearest == null ? null : written(nearest);
        String message = repository.whyNot(path) + Nearest.question(meant);
        tell("broken-link", link, message, meant == null ? null : fix(path, nearest, link, meant + target.tail()));
        return ResolvedLink.to(link.target());
    }

    /** The change itself where a file moved or its name was mistyped; else a person must decide. */
    private static Fix fix(String path, String nearest, MarkdownDocument.Link link, String written) {
        boolean moved = nearest.endsWith("/" + name(path)) || nearest.equals(name(path));
        return moved || Nearest.isSure(path, List.of(nearest)) ? change(link, written) : advice(written);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private @Nullable String sameButCase(String path) {
        String same = index.sameButCase(path);
        if (same == null) {
            same = book.sameButCase(path);
        }
        return same == null || same.equals(path) || same.equals(path + "/") ? null : same;
    }

    private ResolvedLink broken(MarkdownDocument.Link link, String message) {
        tell("broken-link", link, message, null);
        return ResolvedLink.to(link.target());
    }

    /** A path as a link of this page has it. */
    private String written(String path) {
        String relative = Addresses.relative(page.path(), path);
        return path.endsWith("/") ? relative.substring(0, relative.length() - "index.html".length()) : relative;
    }

    private static String anchorAsWritten(LinkTarget target) {
        return target.anchor() == null ? "" : "#" + target.anchor();
    }

    private String anchor(ParsedFile.Document document, LinkTarget target, MarkdownDocument.Link link) {
        String anchor = target.anchor() == null ? null : LinkTarget.decode(target.anchor());
        Set<String> anchors = document.markdown().anchors();
        if (anchor == null || anchor.isEmpty() || anchor.equals("top") || anchors.contains(anchor)) {
            return anchorAsWritten(target);
        }
        String same = anchors.stream()
                .filter(anchor::equalsIgnoreCase)
                .sorted()
                .findFirst()
                .orElse(null);
        String nearest = same == null ? Nearest.to(anchor, anchors) : same;
        String fix = nearest == null ? null : target.path() + target.query() + "#" + Addresses.encode(nearest);
        if (same != null) {
            tell("wrong-case", link, "the anchor '#" + anchor + "' is written '#" + same + "'", change(link, fix));
            return "#" + Addresses.encode(same);
        }
        String where = document == page ? "this page" : "'" + document.path() + "'";
        String message = "there is no anchor '#" + anchor + "' in " + where
                + Nearest.question(nearest == null ? null : "#" + nearest);
        boolean sure = Nearest.isSure(anchor, anchors);
        tell("broken-anchor", link, message, fix == null ? null : sure ? change(link, fix) : advice(fix));
        return anchorAsWritten(target);
    }

    private void tell(String rule, MarkdownDocument.Link link, String message, @Nullable Fix fix) {
        Finding finding = Finding.error(rule, link.at(), message);
        report.accept(fix == null ? finding : finding.with(fix));
    }

    /** The change itself where the destination stands in the file just as it was read. */
    private static Fix change(MarkdownDocument.Link link, String written) {
        return link.at().text().equals(link.target()) ? Fix.replace(link.at(), written) : advice(written);
    }

    private static Fix advice(String written) {
        return Fix.advice("write '" + written + "'");
    }
}
