package dev.watchbill.load;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Findings;
import dev.watchbill.source.Located;
import dev.watchbill.syntax.MarkdownDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        AddressBook book = new AddressBook(findings);
        List<ParsedFile.Document> documents = claimAddresses(book);
        RepositoryLinks repository = RepositoryLinks.of(catalog.site(), folder);
        SortedMap<String, Page> pages = new TreeMap<>();
        documents.parallelStream()
                .map(document -> link(document, book, repository))
                .toList()
                .forEach(linked -> {
                    pages.put(linked.page().path(), linked.page());
                    linked.findings().forEach(findings);
                });
        return Collections.unmodifiableSortedMap(pages);
    }

    /** The pages that have an address of their own. */
    private List<ParsedFile.Document> claimAddresses(AddressBook book) {
        SectionPages.enter(catalog, index.pagePaths(), book);
        List<ParsedFile.Document> served = new ArrayList<>();
        for (ParsedFile.Document document : index.documents()) {
            String address = index.addressOf(document.path());
            String owner = document.source().path();
            boolean isIndex = address.equals(ContentFile.folderOf(document.path()));
            boolean free = isIndex
                    ? book.claimIndex(address, owner, document.source().top())
                    : book.claim(address, owner, document.source().top());
            if (free) {
                served.add(document);
            }
        }
        claimAlerts(served, book);
        for (ParsedFile.Document document : served) {
            for (Located<String> alias : Aliases.of(document, index.addressOf(document.path()))) {
                book.claim(alias.value(), document.source().path(), alias.at());
            }
        }
        index.attachments().forEach(file -> book.claim(file.path(), file.shown(), file.place()));
        return served;
    }

    private void claimAlerts(List<ParsedFile.Document> documents, AddressBook book) {
        Map<String, Located<String>> seen = new HashMap<>();
        for (ParsedFile.Document document : documents) {
            for (Located<String> alert : document.front().alerts()) {
                Located<String> first = seen.putIfAbsent(alert.value(), alert);
                if (first != null) {
                    String message = "the alert '" + alert + "' is answered already, at " + first.at();
                    findings.accept(Finding.error("duplicate-alert", alert.at(), message));
                } else {
                    book.claim("r/" + alert + "/", document.source().path(), alert.at());
                }
            }
        }
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
                PageBody.of(markdown, title, links));
        List<Finding> told = own.sorted();
        return new Linked(
                page,
                foreign.holds(document.path())
                        ? told.stream().map(Foreign::mild).toList()
                        : told);
    }
}
