package dev.watchbill.bench;

import dev.watchbill.oncall.Draft;
import dev.watchbill.oncall.Fairness;
import dev.watchbill.oncall.Rota;
import java.time.Instant;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** Measures the engine: {@code java -cp target/test-classes:target/classes:… dev.watchbill.bench.RotaBench}. */
public final class RotaBench {
    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");

    private RotaBench() {}

    public static void main(String[] args) {
        for (int round = 0; round < 3; round++) {
            time("200 schedules over three years", RotaBench::threeYears);
            time("200 schedules, their fairness", RotaBench::fairness);
            time("1-hour turns over 50 years", RotaBench::fiftyYears);
            time("who is on call, 8,760 times", RotaBench::everyHour);
        }
    }

    private static int threeYears() {
        return IntStream.range(0, 200)
                .parallel()
                .map(i -> draft(i).rota().shifts(FROM, UNTIL).size())
                .sum();
    }

    private static int fairness() {
        return IntStream.range(0, 200)
                .parallel()
                .map(i -> Fairness.of(draft(i).rota(), Draft.team().values(), FROM.plusSeconds(60_000_000))
                        .terms()
                        .size())
                .sum();
    }

    private static int fiftyYears() {
        Rota rota = Draft.in("Europe/Lisbon", "00:00", "primary", "secondary")
                .turns("1980-01-01", "1 hour", "alex/sam", "sam/jamie", "jamie/alex")
                .rota();
        return rota.shifts(Instant.parse("1980-01-01T00:00:00Z"), Instant.parse("2030-01-01T00:00:00Z"))
                .size();
    }

    private static int everyHour() {
        Rota rota = draft(1).rota();
        return IntStream.range(0, 8_760)
                .map(hour -> rota.onCall(FROM.plusSeconds(3_600L * hour)).size())
                .sum();
    }

    private static Draft draft(int number) {
        Draft draft = Draft.in("Europe/Lisbon", "Monday 09:00", "primary", "secondary")
                .named("schedule-" + number)
                .turns(
                        "2024-01-01",
                        number % 2 == 0 ? "1 week" : "1 day",
                        "alex/jamie",
                        "jamie/sam",
                        "sam/taylor",
                        "taylor/alex");
        for (int month = 1; month <= 12; month++) {
            String date = String.format("2026-%02d-11", month);
            draft.holiday(date, "Day " + month, 1 + month % 3, "sam/jamie");
            draft.cover(date + " 10:00", date + " 14:00", "primary", "sam", "alex");
        }
        return draft;
    }

    private static void time(String what, IntSupplier work) {
        long start = System.nanoTime();
        int result = work.getAsInt();
        System.out.printf("%-34s %6d ms (%d)%n", what, (System.nanoTime() - start) / 1_000_000, result);
    }
}
