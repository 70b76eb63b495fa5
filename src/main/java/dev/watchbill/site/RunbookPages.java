package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.FrontMatter;
import dev.watchbill.model.Page;
import dev.watchbill.model.Pipeline;
import dev.watchbill.source.Located;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All runbooks, and a page for each. */
final class RunbookPages {
    /** The most runbooks on one page of the list. */
    private static final int LONGEST = 200;

    private final Press press;
    private final Shelves shelves;

    /**
     * The pipelines that stand beside runbooks, by the way to the site's root and by id: runbooks at one depth show the
     * same, since none of its links leads to a runbook.
     */
    private final Map<String, PipelineView> panels = new ConcurrentHashMap<>();

    RunbookPages(Press press) {
        this.press = press;
        this.shelves = new Shelves(press.facts());
    }

    Stream<Draft> drafts() {
        List<Page> runbooks = press.facts().runbooks;
        if (runbooks.isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(all(), IntStream.range(0, runbooks.size()).mapToObj(this::one));
    }

    private Stream<Draft> all() {
        List<Page> runbooks = press.facts().runbooks;
        String address = Address.RUNBOOKS;
        Frame frame = press.frames()
                .of(address, press.title(address, "Runbooks"), "What to do when something breaks, by pipeline.");
        List<String> severities = RunbookRows.severities(runbooks);
        return press.list(
                address,
                "runbooks.ftlh",
                frame,
                RunbookRows.byPipeline(press.facts()),
                LONGEST,
                (sheet, names, intro) -> new RunbookView.All(
                        new RunbookRows(names).groups(sheet),
                        severities,
                        runbooks.size(),
                        intro,
                        sheet.pager(address)));
    }

    private Draft one(int index) {
        Page page = press.facts().runbooks.get(index);
        return press.page(page.address(), "runbook.ftlh", () -> press.frames().of(page), () -> view(page, index));
    }

    private RunbookView view(Page page, int index) {
        Names names = press.names(page.address());
        FrontMatter front = page.front();
        Pipeline pipeline = press.facts().pipelineOf(page);
        BodyText body = BodyText.of(page, page.title());
        return new RunbookView(
                new RunbookRows(names).row(page),
                body.html(),
                body.contents(),
                pipeline == null ? null : panel(pipeline, page.address()),
                front.alerts().stream()
                        .map(alert -> new Ref(
                                alert.value(),
                                Redirects.isName(alert.value())
                                        ? names.links().to(Address.alert(alert.value()))
                                        : null))
                        .toList(),
                front.dashboards().stream().map(Located::value).map(Contact::of).toList(),
                front.tags().stream().map(Located::value).toList(),
                ReviewView.of(front, press.facts().today()),
                front.lastExercised() == null
                        ? null
                        : Moments.day(front.lastExercised().value()),
                neighbour(index - 1, names),
                neighbour(index + 1, names),
                shelves.around(page, names),
                Upkeep.of(page, press.facts()));
    }

    private PipelineView panel(Pipeline pipeline, String address) {
        String key = Links.from(address).to(Address.HOME) + pipeline.id().value();
        return panels.computeIfAbsent(key, any -> PipelinePages.panel(pipeline, press, address));
    }

    private @Nullable Ref neighbour(int index, Names names) {
        List<Page> runbooks = press.facts().runbooks;
        if (index < 0 || index >= runbooks.size()) {
            return null;
        }
        Page page = runbooks.get(index);
        return new Ref(page.title(), names.links().to(page.address()));
    }
}
