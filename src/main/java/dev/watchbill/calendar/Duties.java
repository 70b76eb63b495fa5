package dev.watchbill.calendar;

import dev.watchbill.model.Address;
import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.SiteSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the people on call look after.
 *
 * @param pipelines by the schedule's id
 * @param runbooks by the pipeline's id
 */
record Duties(SiteSettings site, Map<String, List<Pipeline>> pipelines, Map<String, List<Page>> runbooks) {
    /** What all descriptions of one schedule may add to its feed, in characters: little enough to stay below 1 MB. */
    private static final int ROOM = 400_000;

    static Duties of(Catalog catalog) {
        return new Duties(
                catalog.site(),
                catalog.pipelines()
                        .filter(pipeline -> pipeline.schedule() != null)
                        .collect(Collectors.groupingBy(
                                pipeline -> pipeline.schedule().value())),
                catalog.runbooks()
                        .filter(page -> page.front().pipeline() != null)
                        .collect(Collectors.groupingBy(
                                page -> page.front().pipeline().value())));
    }

    /**
     * A schedule's pipelines and runbooks, line by line. Where all of them would not fit into each of so many events,
     * the runbooks are left out, and then the pipelines; their number and the schedule's page always fit.
     *
     * @param events how many events get the lines
     */
    List<String> lines(Schedule schedule, int events) {
        List<Pipeline> all = pipelines.getOrDefault(schedule.id().value(), List.of());
        if (all.isEmpty()) {
            return List.of();
        }
        return Stream.of(withRunbooks(all), names(all))
                .filter(lines -> (long) length(lines) * events <= ROOM)
                .findFirst()
                .orElseGet(() -> number(schedule, all));
    }

    private List<String> withRunbooks(List<Pipeline> all) {
        List<String> lines = new ArrayList<>(List.of("", "Pipelines and their runbooks:"));
        for (Pipeline pipeline : all) {
            lines.add("- " + pipeline.name());
            for (Page page : runbooks.getOrDefault(pipeline.id().value(), List.of())) {
                URI address = site.fullAddress(page.address());
                lines.add(address == null ? page.title() : address.toString());
            }
        }
        return lines;
    }

    private static List<String> names(List<Pipeline> all) {
        List<String> lines = new ArrayList<>(List.of("", "Pipelines:"));
        all.forEach(pipeline -> lines.add("- " + pipeline.name()));
        return lines;
    }

    private List<String> number(Schedule schedule, List<Pipeline> all) {
        URI address = site.fullAddress(Address.schedule(schedule.id().value()));
        return List.of("", "Pipelines: " + all.size() + (address == null ? "" : ", see " + address));
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(line -> line.length() + 2).sum();
    }
}
