package dev.watchbill.load;

import dev.watchbill.model.Asset;
import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import dev.watchbill.runtime.InParallel;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Findings;
import dev.watchbill.source.Located;
import dev.watchbill.syntax.MarkdownDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives every page its address and title, and its links their targets. */
final class PageLinker {
    private final Catalog catalog;
    private final ContentIndex index;
    private final Path folder;
    private final References references;
    private final Findings findings;
    private final Foreign foreign;
    private final SortedMap<String, Asset> assets = new TreeMap<>();

    PageLinker(Catalog catalog, List<ParsedFile> files, Path folder, References references, Findings findings) {
        this.catalog = catalog;
        this.index = ContentIndex.of(files);
        this.folder = folder;
        this.references = references;
        this.findings = findings;
        this.foreign = new Foreign(catalog.site().foreign());
    }

    /** What linking one page gives; made in parallel, reported in order. */
    private record Linked(Page page, List<Finding> findings) {}

    SortedMap<String, Page> link() {
        AddressBook book = new AddressBook();
        Claims claims = new Claims(index, book, foreign, findings);
        List<ParsedFile.Document> documents = claims.claim(catalog);
        claims.assets().forEach(file -> assets.put(file.path(), new Asset(file.path(), file.file())));
        RepositoryLinks repository = RepositoryLinks.of(catalog.site(), folder);
        SortedMap<String, Page> pages = new TreeMap<>();
        for (Linked linked : InParallel.map(documents, document -> link(document, book, repository))) {
            pages.put(linked.page().path(), linked.page());
            linked.findings().forEach(findings);
        }
        return Collections.unmodifiableSortedMap(pages);
    }

    /** The files that are copied; known once the pages are linked. */
    SortedMap<String, Asset> assets() {
        return Collections.unmodifiableSortedMap(assets);
    }

    private Linked link(ParsedFile.Document document, AddressBook book, RepositoryLinks repository) {
        Findings own = new Findings();
        MarkdownDocument markdown = document.markdown();
        String address = index.addressOf(document.path());
        references.checkPipeline(document.front().pipeline(), own);
        LinkResolver resolver = new LinkResolver(document, address, index, book, repository, own);
        String title = PageTitle.of(document, catalog.site());
        List<ResolvedLink> links =
                markdown.links().stream().map(resolver::resolve).toList();
        List<Page.Link> pageLinks = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            MarkdownDocument.Link link = markdown.links().get(i);
            pageLinks.add(new Page.Link(link.target(), links.get(i).address(), link.image(), link.text(), link.at()));
        }
        Page page = new Page(
                document.source(),
                document.path(),
                address,
                Aliases.resolved(document, address),
                title,
                markdown.sections().stream()
                        .map(s -> new Page.Section(s.level(), s.title(), s.id(), s.text(), s.at()))
                        .toList(),
                markdown.fences().stream()
                        .map(f -> new Page.Fence(f.language(), f.code(), f.at(), f.body()))
                        .toList(),
                List.copyOf(pageLinks),
                markdown.comments().stream()
                        .map(c -> new Located<>(c.text(), c.at()))
                        .toList(),
                PageBody.of(markdown, links));
        List<Finding> told = own.sorted();
        return new Linked(
                page,
                foreign.holds(document.path())
                        ? told.stream().map(Foreign::mild).toList()
                        : told);
    }
}
