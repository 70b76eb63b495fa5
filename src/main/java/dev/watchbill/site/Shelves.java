package dev.watchbill.site;

import dev.watchbill.model.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which runbooks stand beside a runbook: those of its group of pipelines, or of its folder where it has no pipeline. */
final class Shelves {
    /** The most runbooks that are shown beside one. */
    private static final int LONGEST = 12;

    private final Map<String, Place> places = new HashMap<>();

    private record Place(String shelf, List<Page> runbooks, int index) {}

    Shelves(Facts facts) {
        Map<String, String> groups = new HashMap<>();
        facts.catalog
                .groups()
                .forEach(group -> group.pipelines()
                        .forEach(pipeline -> groups.put(pipeline.id().value(), group.name())));
        Map<String, List<Page>> shelves = new LinkedHashMap<>();
        for (Sheet.Part<RunbookRows.Heading, Page> part : RunbookRows.byPipeline(facts)) {
            shelves.computeIfAbsent(shelf(part.heading(), groups), name -> new ArrayList<>())
                    .addAll(part.rows());
        }
        shelves.forEach((name, runbooks) -> {
            for (int i = 0; i < runbooks.size(); i++) {
                places.putIfAbsent(runbooks.get(i).path(), new Place(name, runbooks, i));
            }
        });
    }

    private static String shelf(RunbookRows.Heading heading, Map<String, String> groups) {
        String group = heading.address() == null ? null : groups.get(heading.id());
        return group == null ? heading.name() : group;
    }

    /** A runbook's neighbours and itself in their midst; null where it stands alone. */
    RunbookView.@Nullable Shelf around(Page page, Names names) {
        Place place = Objects.requireNonNull(places.get(page.path()));
        int count = place.runbooks().size();
        if (count == 1) {
            return null;
        }
        int from = Math.max(0, Math.min(place.index() - LONGEST / 2, count - LONGEST));
        return new RunbookView.Shelf(
                place.shelf(),
                place.runbooks().subList(from, Math.min(count, from + LONGEST)).stream()
                        .map(each ->
                                new RunbookView.Near(each.title(), names.links().to(each.address()), each == page))
                        .toList());
    }
}
