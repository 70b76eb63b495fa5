package dev.watchbill.load;

import dev.watchbill.check.Checks;
import dev.watchbill.check.Facts;
import dev.watchbill.oncall.Gap;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.source.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Any text as a schedule, from the file to its shifts: each moment has somebody or is told as a gap, never both. */
public final class ScheduleFuzz {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Interval YEAR = new Interval(NOW.minus(Duration.ofDays(60)), NOW.plus(Duration.ofDays(300)));
    private static final byte[] PEOPLE = """
            alex: { name: Alex, joined: 2026-01-05 }
            jamie: { name: Jamie }
            sam: { name: Sam, left: 2027-03-01 }
            taylor: { name: Taylor }
            """.getBytes(StandardCharsets.UTF_8);

    private ScheduleFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Map<String, byte[]> files = Map.of("people.yaml", PEOPLE, "oncall/data-engineering.yaml", input);
        Loaded loaded = ContentFuzz.load(files);
        var rotas = new TreeMap<String, Rota>();
        loaded.catalog().schedules().forEach((id, schedule) -> rotas.put(id, Rota.of(schedule)));
        rotas.values().stream().filter(rota -> rota.start() != null).forEach(ScheduleFuzz::assertWhole);
        Facts facts = Facts.of(loaded.catalog(), rotas, NOW);
        List<Finding> told = Checks.run(facts, loaded.findings());
        told.forEach(ContentFuzz::assertPlaced);
        Set<String> rules = told.stream().map(Finding::rule).collect(Collectors.toSet());
        facts.checked()
                .forEach(checked -> checked.rota()
                        .gaps(checked.window().from(), checked.window().until())
                        .forEach(gap -> {
                            boolean said = rules.contains(gap.intended() ? "unstaffed-hours" : "cover-gap")
                                    || rules.contains("ending-rota");
                            if (!said && loaded.findings().stream().noneMatch(Finding::isError)) {
                                throw new AssertionError("nobody is told of " + gap);
                            }
                        }));
    }

    private static void assertWhole(Rota rota) {
        List<Shift> shifts = rota.shifts(YEAR.from(), YEAR.until());
        List<Gap> gaps = rota.gaps(YEAR.from(), YEAR.until());
        Instant start = rota.start();
        for (var role : rota.schedule().roles()) {
            List<Interval> parts = Stream.concat(
                            shifts.stream()
                                    .filter(shift -> shift.role().equals(role.value()))
                                    .map(shift -> new Interval(shift.from(), shift.until())),
                            gaps.stream()
                                    .filter(gap -> gap.role().equals(role.value()))
                                    .map(Gap::time))
                    .map(YEAR::cut)
                    .sorted(Comparator.comparing(Interval::from))
                    .toList();
            Instant reached = start == null || start.isBefore(YEAR.from()) ? YEAR.from() : start;
            for (Interval part : parts) {
                if (part.from().isAfter(reached)) {
                    throw new AssertionError("nobody knows of the time from " + reached + " until " + part.from());
                }
                reached = reached.isAfter(part.until()) ? reached : part.until();
            }
            if (reached.isBefore(YEAR.until())) {
                throw new AssertionError("nobody knows of the time from " + reached);
            }
        }
        assertSameAtHandoffs(rota, shifts);
        assertNobodyTwice(shifts);
    }

    private static void assertSameAtHandoffs(Rota rota, List<Shift> shifts) {
        Timetable timetable = Timetable.of(rota, NOW);
        for (int i = 0; i < shifts.size(); i += 1 + shifts.size() / 10) {
            Instant moment = shifts.get(i).from();
            if (timetable.span().contains(moment)
                    && !Set.copyOf(timetable.onCall(moment)).equals(Set.copyOf(rota.onCall(moment)))) {
                throw new AssertionError("two answers at " + moment);
            }
        }
    }

    private static void assertNobodyTwice(List<Shift> shifts) {
        Map<String, Instant> ends = new HashMap<>();
        for (Shift shift : new ArrayList<>(shifts)) {
            Instant end = ends.put(shift.role() + " " + shift.person(), shift.until());
            if (!shift.from().isBefore(shift.until()) || end != null && end.isAfter(shift.from())) {
                throw new AssertionError("twice at once, or never: " + shift);
            }
        }
    }
}
