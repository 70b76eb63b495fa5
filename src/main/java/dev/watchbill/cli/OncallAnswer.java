package dev.watchbill.cli;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Person;
import dev.watchbill.model.Schedule;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Shift;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule says of a moment or a span.
 *
 * @param at the moment asked about; null where a span was asked about
 * @param span the span asked about; null where a moment was asked about
 */
record OncallAnswer(
        Schedule schedule, @Nullable Instant at, @Nullable Interval span, List<Row> rows) {
    /** A shift and the person's name. */
    record Row(Shift shift, String name) {}

    static OncallAnswer at(Rota rota, Instant moment, Catalog catalog) {
        return new OncallAnswer(rota.schedule(), moment, null, rows(rota.onCall(moment), catalog));
    }

    static OncallAnswer between(Rota rota, Instant from, Instant until, Catalog catalog) {
        List<Row> rows = rows(rota.shifts(from, until), catalog);
        return new OncallAnswer(rota.schedule(), null, new Interval(from, until), rows);
    }

    private static List<Row> rows(List<Shift> shifts, Catalog catalog) {
        return shifts.stream()
                .map(shift -> new Row(shift, name(catalog.people().get(shift.person()), shift)))
                .toList();
    }

    private static String name(@Nullable Person person, Shift shift) {
        return person == null ? shift.person() : person.name();
    }
}
