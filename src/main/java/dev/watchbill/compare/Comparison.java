package dev.watchbill.compare;

import dev.watchbill.build.Project;
import dev.watchbill.source.Finding;
import java.time.Instant;
import java.util.List;

/**
 * What differs between two states of one content folder.
 *
 * @param now what lies before is past
 * @param rotas the schedules of which somebody will notice a change, by id
 * @param facts people, pipelines, and what is said of them
 * @param pages pages that are new, that moved, or that are gone
 * @param fresh findings that were not there before
 * @param mended findings that are not there any more
 */
public record Comparison(
        Instant now,
        List<RotaChange> rotas,
        List<FactChange> facts,
        List<PageChange> pages,
        List<Finding> fresh,
        List<Finding> mended) {

    public static Comparison of(Project before, Project after, Instant now) {
        return new Comparison(
                now,
                RotaChanges.of(before, after, now),
                FactChange.between(before.catalog(), after.catalog()),
                PageChange.between(before.catalog(), after.catalog()),
                Told.fresh(before.findings(), after.findings()),
                Told.mended(before.findings(), after.findings()));
    }

    public boolean isEmpty() {
        return rotas.isEmpty() && facts.isEmpty() && pages.isEmpty() && fresh.isEmpty() && mended.isEmpty();
    }
}
