package dev.watchbill.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Person;
import dev.watchbill.model.SiteSettings;
import dev.watchbill.model.Standards;
import dev.watchbill.oncall.Draft;
import dev.watchbill.oncall.Rota;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Level;
import dev.watchbill.source.Located;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RotaRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void briefsTeamIsWarnedOfAndNotRefused() {
        List<Finding> findings = check(Draft.ofTheBrief());
        assertEquals(List.of("heavy-on-call", "small-team"), rules(findings));
        assertTrue(findings.stream().allMatch(finding -> finding.level() == Level.WARNING));
        assertTrue(findings.get(0).message().contains("Alex 50%"), findings::toString);
        assertTrue(findings.get(0).message().contains("Site Reliability Engineering"));
    }

    @Test
    void threeWeeksInARowAreWarnedOf() {
        Draft draft = Draft.in("UTC", "Monday 09:00").turns("2026-01-05", "1 week", "alex", "alex", "alex", "sam");
        assertTrue(rules(check(draft)).containsAll(List.of("long-run", "unfair-share", "person-without-shift")));
    }

    @Test
    void handoffInASkippedHourNamesTheInstant() {
        Draft draft = Draft.in("Europe/Lisbon", "Sunday 01:30")
                .turns("2026-01-04", "1 week", "alex", "jamie", "sam", "taylor");
        Finding finding = only(check(draft), "shifted-handoff");
        assertTrue(finding.message().contains("2027-03-28 01:30"), finding::message);
        assertTrue(finding.message().contains("2027-03-28T01:00:00Z"), finding::message);
        only(check(draft), "weekend-handoff");
    }

    @Test
    void handoffOnAHolidayIsWarnedOf() {
        Draft draft = Draft.ofTheBrief().holiday("2027-01-18", "King Day", 1, "alex/sam");
        assertTrue(only(check(draft), "holiday-handoff").message().contains("King Day"));
    }

    @Test
    void rotaThatEndsSoonIsWarnedOf() {
        Draft draft = Draft.in("UTC", "Monday 09:00").turnsUntil("2026-01-05", "2027-01-04", "1 week", "alex", "sam");
        assertTrue(only(check(draft), "ending-rota").message().contains("2027-01-04 09:00"));
    }

    @Test
    void teamOfEightIsLargeEnough() {
        Draft draft = Draft.in("UTC", "Monday 09:00", "primary", "secondary")
                .turns("2026-01-05", "1 week", "a/b", "b/c", "c/d", "d/e", "e/f", "f/g", "g/h", "h/a");
        assertEquals(List.of(), rules(check(draft, Draft.people("a", "b", "c", "d", "e", "f", "g", "h"))));
    }

    @Test
    void sharesAreNotToldWhileSomebodyIsCountedInWhoLeft() {
        Draft draft = Draft.ofTheBrief();
        SortedMap<String, Person> people = Draft.team();
        Person sam = people.get("sam");
        people.put("sam", new Person(sam.id(), "Sam", null, null, null, null, LocalDate.of(2026, 12, 1)));
        List<String> rules = rules(check(draft, people));
        assertTrue(rules.contains("has-left"), rules::toString);
        assertFalse(rules.contains("heavy-on-call"), rules::toString);
        assertFalse(rules.contains("unfair-share"), rules::toString);
    }

    @Test
    void brokenRotaIsAnError() {
        assertEquals(
                Level.ERROR,
                only(check(Draft.ofTheBrief().away("taylor", "2026-12-24", "2026-12-28")), "unavailable-on-call")
                        .level());
        only(check(Draft.ofTheBrief().swap("2026-12-21", "primary", "alex", "jamie", null)), "swap-not-on-turn");
        only(check(Draft.ofTheBrief().swap("2026-12-22", "primary", "alex", "jamie", null)), "unknown-turn");
        only(check(Draft.ofTheBrief().cover("2025-12-22", "2025-12-23", "primary", "alex", "sam")), "idle-cover");
        only(check(Draft.ofTheBrief().swap("2026-12-21", "primary", "sam", "taylor", null)), "double-role");
    }

    @Test
    void absenceIsToldWithTheTimeThatNeedsSomebodyElse() {
        assertEquals(
                "'taylor' is unavailable but secondary from 2026-12-24 00:00 UTC until 2026-12-28 09:00 UTC,"
                        + " and once more; add a swap or a cover",
                only(check(Draft.ofTheBrief().away("taylor", "2026-12-24", "2026-12-28")), "unavailable-on-call")
                        .message());
    }

    @Test
    void noSettingLowersABrokenRota() {
        Draft draft = Draft.in("UTC", "Monday 09:00", "primary", "secondary")
                .turns("2026-01-05", "1 week", "alex/jamie", "sam/");
        Finding gap = only(check(draft), "cover-gap");
        Levels levels = new Levels(Map.of("cover-gap", new Located<>(Level.INFO, gap.at())));
        assertEquals(Level.ERROR, levels.apply(gap).level());
    }

    @Test
    void pastThatIsRewrittenIsAnErrorAndTheFutureIsNot() {
        Rota before = Draft.ofTheBrief().rota();
        Rota past = Draft.ofTheBrief()
                .swap("2026-02-16", "primary", "sam", "jamie", null)
                .rota();
        Rota future = Draft.ofTheBrief()
                .swap("2027-02-15", "primary", "sam", "jamie", null)
                .rota();
        List<Finding> findings = HistoryRewritten.between(before, past, NOW);
        assertEquals(List.of("history-rewritten"), rules(findings));
        assertTrue(
                findings.get(0)
                        .message()
                        .startsWith(
                                "'sam' was primary from 2026-02-16 09:00 UTC until 2026-02-23 09:00 UTC, and now it is 'jamie'"),
                findings::toString);
        assertEquals(List.of(), HistoryRewritten.between(before, future, NOW));
        assertEquals(List.of(), HistoryRewritten.between(before, before, NOW));
    }

    @Test
    void turnUnderWayIsHistoryUntilNow() {
        Rota before = Draft.ofTheBrief().rota();
        Rota after =
                Draft.ofTheBrief().turns("2026-11-16", "1 week", "zoe/alex").rota();
        assertTrue(HistoryRewritten.between(before, after, NOW).stream()
                .anyMatch(finding -> finding.message().contains("until 2026-11-23 12:00 UTC")
                        || finding.message().contains("until 2026-11-23 09:00 UTC")));
    }

    @Test
    void extremeNumbersAreCheckedInTime() {
        Draft hourly = Draft.in("America/New_York", "00:00", "primary", "secondary")
                .turns("1970-01-01", "1 hour", "alex/sam", "sam/jamie", "jamie/alex")
                .block("2100-01-01", "2199-12-31", "1 hour", null, "top", "1-5 08:00-18:00", "taylor/");
        Draft crowded = Draft.ofTheBrief();
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.of(2026, 1, 5).plusDays(i);
            crowded.cover(day + " 10:00", day + " 12:00", "primary", "alex", "zoe");
            crowded.swap(day.toString(), "primary", "alex", "zoe", null);
            crowded.away("zoe", day.toString(), day.toString());
            crowded.holiday(day.toString(), "Day " + i % 50, 1, "sam/jamie");
        }
        Draft blocks = Draft.in("UTC", "09:00");
        for (int i = 0; i < 2_000; i++) {
            blocks.block(
                    LocalDate.of(2024, 1, 1).plusDays(i).toString(),
                    null,
                    "120 months",
                    null,
                    "layer" + i % 50,
                    "1-5 08:00-12:00",
                    "alex",
                    "sam");
        }
        for (Draft draft : List.of(hourly, crowded, blocks)) {
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> check(draft));
        }
    }

    private static Finding only(List<Finding> findings, String rule) {
        List<Finding> found =
                findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
        assertEquals(1, found.size(), findings::toString);
        return found.get(0);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static List<Finding> check(Draft draft) {
        return check(draft, Draft.team());
    }

    private static List<Finding> check(Draft draft, SortedMap<String, Person> people) {
        SiteSettings site = new SiteSettings(
                "Test",
                null,
                null,
                null,
                "main",
                ZoneOffset.UTC,
                Locale.ENGLISH,
                Map.of(),
                List.of(),
                Standards.NONE,
                null);
        Rota rota = draft.rota();
        Catalog catalog = new Catalog(
                site,
                people,
                new TreeMap<>(),
                List.of(),
                new TreeMap<>(Map.of("test", rota.schedule())),
                new TreeMap<>(),
                new TreeMap<>());
        return Checks.run(Facts.of(catalog, new TreeMap<>(Map.of("test", rota)), NOW), List.of());
    }
}
