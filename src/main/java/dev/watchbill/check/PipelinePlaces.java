package dev.watchbill.check;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Pipeline;
import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Where pipelines stand as a whole: from their ids up to the next one's. */
record PipelinePlaces(Map<SourceText, NavigableSet<Integer>> starts) {
    static PipelinePlaces of(Catalog catalog) {
        Map<SourceText, NavigableSet<Integer>> starts = new IdentityHashMap<>();
        catalog.pipelines()
                .map(pipeline -> pipeline.id().at())
                .forEach(id -> starts.computeIfAbsent(id.source(), any -> new TreeSet<>())
                        .add(id.span().start()));
        return new PipelinePlaces(starts);
    }

    Location whole(Pipeline pipeline) {
        Location id = pipeline.id().at();
        String text = id.source().text();
        Integer next = starts.get(id.source()).higher(id.span().start());
        int end = text.substring(0, next == null ? text.length() : next)
                .stripTrailing()
                .length();
        return id.source().at(id.span().start(), Math.max(end, id.span().end()));
    }
}
