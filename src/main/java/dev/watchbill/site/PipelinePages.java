package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Page;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.PipelineGroup;
import dev.watchbill.oncall.Timetable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All pipelines, and a page for each. */
record PipelinePages(Press press) {
    /** The most pipelines on one page of the list. */
    private static final int LONGEST = 200;

    /** The most runbooks on one page of a pipeline. */
    private static final int RUNBOOKS = 200;

    Stream<Draft> drafts() {
        if (press.facts().catalog.pipelines().findAny().isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(all(), press.facts().catalog.pipelines().flatMap(this::one));
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

    private Stream<Draft> one(Pipeline pipeline) {
        String id = pipeline.id().value();
        String address = Address.pipeline(id);
        String description = pipeline.sla() == null ? null : pipeline.sla().text();
        List<Page> runbooks = RunbookRows.worstFirst(press.facts().runbooksOf(id));
        return Sheet.cut(List.of(new Sheet.Part<>(pipeline, runbooks)), RUNBOOKS).stream()
                .map(sheet -> press.page(
                        sheet.address(address),
                        "pipeline.ftlh",
                        () -> press.frames().of(sheet.address(address), sheet.title(pipeline.name()), description),
                        () -> view(pipeline, sheet)));
    }

    private PipelineView view(Pipeline pipeline, Sheet<Pipeline, Page> sheet) {
        String list = Address.pipeline(pipeline.id().value());
        String address = sheet.address(list);
        PipelineView panel = panel(pipeline, press, address);
        return new PipelineView(
                panel.row(),
                panel.group(),
                panel.upstream(),
                panel.downstream(),
                panel.onCall(),
                sheet.rows().stream()
                        .map(new RunbookRows(press.names(address))::row)
                        .toList(),
                sheet.pager(list),
                sheet.rows().isEmpty() ? write(pipeline, press) : null,
                MapDrawing.of(pipeline.name(), panel.upstream(), panel.downstream()),
                sheet.number() == 1 ? press.intro(address, pipeline.name()) : null);
    }

    /** What other pages show of a pipeline: all but its own runbooks, its map and what the team wrote for its page. */
    static PipelineView panel(Pipeline pipeline, Press press, String address) {
        Names names = press.names(address);
        Facts facts = press.facts();
        Timetable timetable = facts.timetableOf(pipeline);
        return new PipelineView(
                names.pipelineRow(pipeline),
                groupName(facts, pipeline),
                names.parties(pipeline.upstream()),
                names.parties(pipeline.downstream()),
                timetable == null ? null : new ShiftViews(timetable, names).onCall(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static @Nullable String write(Pipeline pipeline, Press press) {
        Facts facts = press.facts();
        return facts.repository.write(pipeline, press.theme().runbook(), facts.today());
    }

    private static String groupName(Facts facts, Pipeline pipeline) {
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
