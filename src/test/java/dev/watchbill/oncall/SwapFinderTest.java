package dev.watchbill.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.model.TurnName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sam is primary from 2026-02-16, Taylor secondary; the week before, Sam is Jamie's secondary. */
class SwapFinderTest {
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    void nearestEvenExchangeComesFirst() {
        SwapAdvice.Offers offers = offers(Draft.ofTheBrief());
        assertEquals("primary", offers.role());
        assertEquals("alex 2026-03-02, alex 2026-02-02", first(offers, 2));
        assertTrue(offers.offers().get(0).reasons().contains("the load stays as it is"));
    }

    @Test
    void offersSayHowFarTheTurnInReturnIs() {
        Draft days = Draft.in("UTC", "09:00").turns("2026-02-14", "1 day", "alex", "jamie", "sam", "taylor");
        assertEquals(
                List.of("1 day earlier", "1 day later", "2 days earlier"),
                offers(days).offers().stream()
                        .limit(3)
                        .map(offer -> offer.reasons().get(1))
                        .toList());
        Draft hours = Draft.in("UTC", "09:00").turns("2026-02-14", "12 hours", "alex", "sam", "taylor");
        assertEquals(
                "within a day of each other",
                offers(hours).offers().get(0).reasons().get(1));
    }

    @Test
    void personInTheOtherRoleIsRefused() {
        assertEquals(
                List.of("Taylor is secondary then"), offers(Draft.ofTheBrief()).refusals());
    }

    @Test
    void everyOfferWrittenDownKeepsTheRules() {
        for (SwapAdvice.Offer offer : offers(Draft.ofTheBrief()).offers()) {
            Rota rota = Draft.ofTheBrief()
                    .swap(
                            "2026-02-16",
                            "primary",
                            "sam",
                            offer.person(),
                            offer.inReturn() == null ? null : offer.inReturn().toString())
                    .rota();
            for (Instant at = NOW; at.isBefore(NOW.plusSeconds(120L * 86_400)); at = at.plusSeconds(43_200)) {
                List<String> people =
                        rota.onCall(at).stream().map(Shift::person).toList();
                assertEquals(people.stream().distinct().toList(), people, offer::toString);
            }
            assertEquals(List.of(), rota.unmoved(NOW, NOW.plusSeconds(120L * 86_400)));
        }
    }

    @Test
    void personWhoIsAwayIsRefusedAndOneAwayLaterGetsNoSuchTurnInReturn() {
        SwapAdvice.Offers offers = offers(
                Draft.ofTheBrief().away("jamie", "2026-02-18", "2026-02-18").away("sam", "2026-03-03", "2026-03-03"));
        assertTrue(offers.refusals().contains("Jamie is away"));
        assertTrue(!first(offers, 10).contains("2026-03-02"), () -> first(offers, 10));
    }

    @Test
    void holidayThatMayNotRepeatSoSoonIsRefused() {
        SwapAdvice.Offers offers = offers(Draft.ofTheBrief()
                .repeatAfter(Period.ofYears(2))
                .holiday("2026-02-16", "Presidents Day", 1, "sam/taylor")
                .holiday("2027-02-15", "Presidents Day", 1, "alex/jamie"));
        assertTrue(offers.refusals().contains("Alex has it in 2027 (Presidents Day)"), offers.refusals()::toString);
    }

    @Test
    void turnOfSomebodyElseOrThatHasBegunIsRefused() {
        assertInstanceOf(SwapAdvice.Refused.class, find(Draft.ofTheBrief(), "alex", "2026-02-16", null));
        assertInstanceOf(SwapAdvice.Refused.class, find(Draft.ofTheBrief(), "taylor", "2026-01-26", null));
        assertInstanceOf(SwapAdvice.Refused.class, find(Draft.ofTheBrief(), "sam", "2026-02-16", "nobody"));
    }

    @Test
    void dateOnWhichNoTurnBeginsNamesThoseNear() {
        SwapAdvice.Refused refused = (SwapAdvice.Refused) find(Draft.ofTheBrief(), "sam", "2026-02-18", null);
        assertEquals("no turn begins on 2026-02-18; turns begin on 2026-02-16, 2026-02-23", refused.reason());
    }

    private static SwapAdvice.Offers offers(Draft draft) {
        return (SwapAdvice.Offers) find(draft, "sam", "2026-02-16", null);
    }

    private static SwapAdvice find(Draft draft, String giver, String turn, String taker) {
        return SwapFinder.find(
                draft.rota(),
                List.of(),
                Draft.team().values(),
                giver,
                new TurnName(LocalDate.parse(turn), null),
                taker,
                NOW);
    }

    private static String first(SwapAdvice.Offers offers, int count) {
        return String.join(
                ", ",
                offers.offers().stream()
                        .limit(count)
                        .map(offer -> offer.person() + " " + offer.inReturn())
                        .toList());
    }
}
