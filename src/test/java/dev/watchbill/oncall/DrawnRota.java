package dev.watchbill.oncall;

import dev.watchbill.model.Schedule;
import dev.watchbill.model.TurnName;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** A rota drawn from a seed, often around a clock change of its zone. */
final class DrawnRota {
    private static final List<String> ZONES = List.of(
            "UTC",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Pacific/Kwajalein",
            "Europe/Lisbon",
            "Europe/London",
            "America/New_York",
            "America/Sao_Paulo",
            "America/St_Johns",
            "Asia/Kathmandu",
            "Africa/Cairo",
            "Antarctica/Troll",
            "Asia/Gaza");
    private static final List<String> STARTS = List.of(
            "1993-08-01",
            "2011-12-10",
            "2018-10-20",
            "2024-03-01",
            "2025-09-20",
            "2026-03-20",
            "2026-10-01",
            "2027-03-25");
    private static final List<String> LENGTHS =
            List.of("1 hour", "5 hours", "12 hours", "24 hours", "1 day", "3 days", "1 week", "2 weeks", "1 month");
    private static final List<String> HOURS =
            List.of("", "", "1-5 08:00-18:00", "1-7 20:00-08:00", "1-5 02:15-02:45, 6-7 00:00-00:00");
    /** The clock changes meant lie within so many days of the starts. */
    private static final int SPREAD = 70;

    private static final String[] PEOPLE = {"alex", "jamie", "sam", "taylor", "zoe"};

    private final long seed;
    private final Random random;
    private final int days;
    private final boolean several;
    private final Rota rota;
    private final Rota unchanged;
    private final Interval window;

    DrawnRota(long seed) {
        this(seed, new Random(seed), 60);
    }

    /**
     * A rota from a source of its own.
     *
     * @param days how long it is looked at
     */
    DrawnRota(long seed, Random random, int days) {
        this.seed = seed;
        this.random = random;
        this.days = days;
        this.several = random.nextInt(4) == 0;
        LocalDate start = LocalDate.parse(pick(STARTS)).plusDays(random.nextInt(SPREAD - days));
        Draft draft = draft(start);
        for (int i = random.nextInt(3); i > 0; i--) {
            draft.holiday(day(start), "Day " + i, 1 + random.nextInt(3), person() + "/" + person());
        }
        this.unchanged = draft.rota();
        change(draft, start);
        this.rota = draft.rota();
        this.window = new Interval(
                unchanged.start(), Shown.at(rota, start.plusDays(days).toString()));
    }

    private Draft draft(LocalDate start) {
        String time = String.format("%02d:%02d", random.nextInt(5), 15 * random.nextInt(4));
        Draft draft = Draft.in(pick(ZONES), "Monday " + time, "primary", "secondary");
        draft.block(start.toString(), null, pick(LENGTHS), time, "", pick(HOURS), order());
        if (random.nextBoolean()) {
            draft.turns(start.plusDays(days / 3) + "T0" + random.nextInt(10) + ":30", pick(LENGTHS), order());
        }
        if (random.nextBoolean()) {
            String until =
                    random.nextBoolean() ? null : start.plusDays(days * 2 / 3).toString();
            draft.block(start.plusDays(days / 12).toString(), until, pick(LENGTHS), null, "top", pick(HOURS), order());
        }
        return draft;
    }

    private void change(Draft draft, LocalDate start) {
        for (int i = random.nextInt(4); i > 0; i--) {
            draft.swap(turn(), role(), person(), person(), turn());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDateTime from = LocalDate.parse(day(start)).atTime(random.nextInt(24), 30);
            LocalDateTime until = from.plusHours(1 + random.nextInt(40));
            draft.cover(from.toString(), until.toString(), role(), person(), person());
        }
    }

    private String[] order() {
        String[] order = new String[1 + random.nextInt(4)];
        for (int i = 0; i < order.length; i++) {
            order[i] = person() + (several ? "+zoe" : "") + "/" + person();
        }
        return order;
    }

    private String turn() {
        List<Turn> turns = unchanged.turns(unchanged.start(), unchanged.start().plusSeconds(days * 86_400L));
        return turns.get(random.nextInt(turns.size())).begins().toLocalDate().toString();
    }

    private String day(LocalDate start) {
        return start.plusDays(random.nextInt(days * 5 / 6)).toString();
    }

    private String role() {
        return random.nextBoolean() ? "primary" : "secondary";
    }

    private String person() {
        return PEOPLE[random.nextInt(PEOPLE.length)];
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    Rota rota() {
        return rota;
    }

    /** The same rota without swaps and covers. */
    Rota unchanged() {
        return unchanged;
    }

    Interval window() {
        return window;
    }

    boolean namesSeveral() {
        return several;
    }

    /** How many days it is looked at. */
    int days() {
        return days;
    }

    int step() {
        return 1 + (int) (seed % 7);
    }

    List<Shift> shiftsOf(String role) {
        return rota.shifts(window.from(), window.until()).stream()
                .filter(shift -> shift.role().equals(role))
                .toList();
    }

    List<Turn> turnsOf(int block) {
        return rota.turns(window.from(), window.until()).stream()
                .filter(turn -> turn.block() == block)
                .sorted(Comparator.comparing(turn -> turn.time().from()))
                .toList();
    }

    List<Turn> named(TurnName name) {
        return rota.turns(window.from().minusSeconds(86_400), window.until().plusSeconds(864_000)).stream()
                .filter(turn -> turn.begins().toLocalDate().equals(name.date()))
                .toList();
    }

    @Override
    public String toString() {
        Schedule schedule = rota.schedule();
        return "seed " + seed + " in " + schedule.zone();
    }
}
