package dev.watchbill.model;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Everything a team keeps in its content folder, linked. A name that leads nowhere stays as written; it has been
 * reported.
 *
 * @param people by id
 * @param teams by id
 * @param groups in the order of their files
 * @param schedules by id
 * @param pages by path
 * @param assets by path
 */
public record Catalog(
        SiteSettings site,
        SortedMap<String, Person> people,
        SortedMap<String, Team> teams,
        List<PipelineGroup> groups,
        SortedMap<String, Schedule> schedules,
        SortedMap<String, Page> pages,
        SortedMap<String, Asset> assets) {

    /** Group by group, in the order of their files. */
    public Stream<Pipeline> pipelines() {
        return groups.stream().flatMap(group -> group.pipelines().stream());
    }

    /** By path. */
    public Stream<Page> runbooks() {
        return pages.values().stream().filter(Page::isRunbook);
    }
}
