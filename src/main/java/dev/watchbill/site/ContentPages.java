package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages that are no runbooks, and the source beside every page. */
record ContentPages(Press press) {
    private static final Set<String> GENERATED =
            Set.of(Address.HOME, Address.PIPELINES, Address.RUNBOOKS, Address.ONCALL, Address.PEOPLE);

    Stream<Draft> drafts() {
        return Stream.concat(
                press.facts().catalog.pages().values().stream()
                        .map(page -> Draft.text(Address.markdown(page.address()), () -> MarkdownCopy.of(page))),
                press.facts().catalog.pages().values().stream()
                        .filter(page -> !page.isRunbook())
                        .map(this::page));
    }

    private Draft page(Page page) {
        return press.page(page.address(), "page.ftlh", () -> press.frames().of(page), () -> view(page));
    }

    private PageView view(Page page) {
        BodyText body = BodyText.of(page, page.title());
        return new PageView(
                body.html(), body.contents(), page.isIndex() ? below(page) : List.of(), Upkeep.of(page, press.facts()));
    }

    private List<Ref> below(Page index) {
        Links links = Links.from(index.address());
        return press.facts().catalog.pages().values().stream()
                .filter(page -> page != index && page.address().startsWith(index.address()))
                .map(page -> new Ref(page.title(), links.to(page.address())))
                .toList();
    }

    /** The pages that no list of the site shows by itself. */
    static Stream<Page> others(Facts facts) {
        return facts.catalog.pages().values().stream()
                .filter(page -> !page.isRunbook() && !GENERATED.contains(page.address()))
                .filter(page -> !page.path().startsWith(Page.RUNBOOKS));
    }
}
