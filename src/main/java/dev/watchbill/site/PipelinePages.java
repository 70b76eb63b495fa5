package dev.watchbill.site;

import dev.watchbill.model.Pipeline;
import dev.watchbill.model.PipelineGroup;
import dev.watchbill.oncall.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All pipelines, and a page for each. */
record PipelinePages(Press press) {
    /** The most pipelines on one page of the list. */
    private static final int LONGEST = 200;

    Stream<Draft> drafts() {
        if (press.facts().catalog.pipelines().findAny().isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(all(), press.facts().catalog.pipelines().map(this::one));
    }

    private Stream<Draft> all() {
        String address = Address.PIPELINES;
        Frame frame = press.frames()
                .of(address, press.title(address, "Pipelines"), "Every pipeline, its owners and what it promises.");
        return press.list(
                address,
                "pipelines.ftlh",
                frame,
                byGroup(press.facts()),
                LONGEST,
                (sheet, names, intro) -> new PipelineView.All(groups(sheet, names), intro, sheet.pager(address)));
    }

    private Draft one(Pipeline pipeline) {
        String address = Address.pipeline(pipeline.id().value());
        String description = pipeline.sla() == null ? null : pipeline.sla().text();
        return press.page(
                address,
                "pipeline.ftlh",
                () -> press.frames().of(address, pipeline.name(), description),
                () -> view(pipeline, press, address));
    }

    /** A pipeline as the page at an address shows it. */
    static PipelineView view(Pipeline pipeline, Press press, String address) {
        Names names = press.names(address);
        Facts facts = press.facts();
        String id = pipeline.id().value();
        Timetable timetable = facts.timetableOf(pipeline);
        List<PipelineView.Party> upstream = names.parties(pipeline.upstream());
        List<PipelineView.Party> downstream = names.parties(pipeline.downstream());
        boolean own = address.equals(Address.pipeline(id));
        return new PipelineView(
                names.pipelineRow(pipeline),
                groupName(facts, pipeline),
                upstream,
                downstream,
                timetable == null ? null : new Shifts(timetable, names).onCall(),
                own ? new RunbookRows(names).rows(facts.runbooksOf(id)) : List.of(),
                own && facts.runbooksOf(id).isEmpty() ? write(pipeline, press) : null,
                own ? Maps.of(pipeline.name(), upstream, downstream) : null,
                own ? press.intro(address, pipeline.name()) : null);
    }

    private static @Nullable String write(Pipeline pipeline, Press press) {
        Facts facts = press.facts();
        LocalDate today = facts.now.atZone(facts.catalog.site().timeZone()).toLocalDate();
        return facts.repository.write(pipeline, press.theme().runbook(), today);
    }

    static String groupName(Facts facts, Pipeline pipeline) {
        return facts.catalog.groups().stream()
                .filter(group -> group.id().value().equals(pipeline.group()))
                .map(group -> group.name())
                .findFirst()
                .orElse(pipeline.group());
    }

    /** All pipelines, by group. */
    static List<Sheet.Part<PipelineGroup, Pipeline>> byGroup(Facts facts) {
        return facts.catalog.groups().stream()
                .map(group -> new Sheet.Part<>(group, group.pipelines()))
                .toList();
    }

    /** What one page of them shows. */
    static List<PipelineView.Group> groups(Sheet<PipelineGroup, Pipeline> sheet, Names names) {
        return sheet.parts().stream()
                .map(part -> new PipelineView.Group(
                        part.heading().id().value(),
                        part.heading().name(),
                        part.rows().stream().map(names::pipelineRow).toList()))
                .toList();
    }
}
