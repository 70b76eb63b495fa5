package dev.watchbill.site;

import dev.watchbill.model.Addresses;
import dev.watchbill.model.Asset;
import dev.watchbill.model.Body;
import dev.watchbill.model.Catalog;
import dev.watchbill.model.FrontMatter;
import dev.watchbill.model.Handoff;
import dev.watchbill.model.Holiday;
import dev.watchbill.model.Holidays;
import dev.watchbill.model.Page;
import dev.watchbill.model.PageHistory;
import dev.watchbill.model.Person;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.PipelineGroup;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.Severity;
import dev.watchbill.model.SiteSettings;
import dev.watchbill.model.Sla;
import dev.watchbill.model.Standards;
import dev.watchbill.model.Team;
import dev.watchbill.oncall.Fairness;
import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.oncall.Why;
import dev.watchbill.source.Located;
import dev.watchbill.source.SourceText;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A team's content as it could be, made by hand. */
final class SampleCatalog {
    static final Instant NOW = Instant.parse("2026-11-25T02:40:00Z");

    private static final ZoneId UTC = ZoneId.of("UTC");

    final SortedMap<String, Person> people = new TreeMap<>();
    final SortedMap<String, Team> teams = new TreeMap<>();
    final List<PipelineGroup> groups = new ArrayList<>();
    final SortedMap<String, Schedule> schedules = new TreeMap<>();
    final SortedMap<String, Page> pages = new TreeMap<>();
    final SortedMap<String, Asset> assets = new TreeMap<>();
    final SortedMap<String, Timetable> timetables = new TreeMap<>();

    @Nullable
    URI url = URI.create("https://data.example.com/watch/");

    String title = "Data engineering watch";

    /** Nothing but one page. */
    static SampleCatalog smallest() {
        SampleCatalog sample = new SampleCatalog();
        sample.url = null;
        sample.page("notes.md", "notes/", "Notes", null, null, "<p>Only this.</p>");
        return sample;
    }

    /** Four people, five pipelines, a rota and some runbooks. */
    static SampleCatalog full() {
        SampleCatalog sample = new SampleCatalog();
        List.of("Alex", "Jamie", "Sam", "Taylor").forEach(sample::person);
        sample.team("financial-reporting", "Financial Reporting Team", "#financial-reporting");
        sample.team("investor-relations", "Investor Relations Team", "investor-relations@example.com");
        sample.team("product-management", "Product Management Team", "#product");
        sample.team("sales-systems", "Sales Systems", "+1 555 010 0199");
        sample.group(
                "profit",
                "Profit pipelines",
                sample.pipeline("unit-profit", "Unit-level profit needed for experiments", "alex", "jamie", null),
                sample.pipeline("aggregate-profit", "Aggregate profit reported to investors", "jamie", "sam", "04:00"));
        sample.group(
                "growth",
                "Growth pipelines",
                sample.pipeline("aggregate-growth", "Aggregate growth reported to investors", "sam", "taylor", "05:00"),
                sample.pipeline("daily-growth", "Daily growth needed for experiments", "taylor", "alex", null));
        sample.group(
                "engagement",
                "Engagement pipelines",
                sample.pipeline(
                        "aggregate-engagement", "Aggregate engagement reported to investors", "alex", "sam", "06:00"));
        sample.schedule();
        sample.page("index.md", "", "Welcome", null, null, "<p>What the data team keeps running, and how.</p>");
        sample.page("handbook.md", "handbook/", "How on-call works here", null, null, SampleText.HANDBOOK);
        sample.page("runbooks/README.md", "runbooks/", "Runbooks", null, null, "<p>Start with the first minutes.</p>");
        sample.runbook("aggregate-profit", Severity.HIGH, "ProfitAggregateLate", "2026-11-02");
        sample.runbook("aggregate-growth", Severity.CRITICAL, "GrowthAggregateLate", "2026-06-02");
        sample.runbook("aggregate-engagement", Severity.MEDIUM, "EngagementEventsMissing", "2026-10-12");
        sample.page(
                "runbooks/every-pipeline.md",
                "runbooks/every-pipeline/",
                "Issues that can hit every pipeline",
                null,
                Severity.LOW,
                SampleText.RUNBOOK);
        return sample;
    }

    Subject subject() {
        return new Subject(
                catalog(),
                timetables,
                id -> Fairness.of(Rota.of(timetables.get(id).schedule()), people.values(), NOW),
                new PageHistory(Map.of(
                        "runbooks/aggregate-profit.md",
                        new PageHistory.Change(
                                Instant.parse("2026-11-20T23:30:00Z"),
                                List.of("Sam", "Jamie", "Taylor", "Alex", "Robin")))),
                "content/",
                NOW);
    }

    Catalog catalog() {
        SiteSettings site = new SiteSettings(
                title,
                "Who owns which pipeline, who is on call, and what to do.",
                url,
                url == null ? null : URI.create("https://github.com/example/watch"),
                "main",
                UTC,
                Locale.ENGLISH,
                Map.of(),
                List.of(),
                Standards.NONE,
                null);
        return new Catalog(site, people, teams, List.copyOf(groups), schedules, pages, assets);
    }

    void person(String name) {
        String id = name.toLowerCase(Locale.ROOT);
        people.put(id, new Person(at(id), name, id + "@example.com", "@" + id, UTC, null, null));
    }

    void team(String id, String name, String contact) {
        teams.put(id, new Team(at(id), name, contact));
    }

    void group(String id, String name, Pipeline... pipelines) {
        groups.add(new PipelineGroup(at(id), name, List.of(pipelines)));
    }

    Pipeline pipeline(String id, String name, String primary, String secondary, @Nullable String by) {
        boolean reported = by != null;
        return new Pipeline(
                new Located<>(id, new SourceText("content/pipelines/some.yaml", id).at(0, id.length())),
                id.substring(id.indexOf('-') + 1),
                name,
                at(reported ? "investors" : "experiments"),
                at(primary),
                at(secondary),
                null,
                reported ? new Sla(LocalTime.parse(by), UTC, "Available by " + by + " UTC", at("").at()) : null,
                reported ? List.of(at("sales-systems"), at("daily-growth")) : List.of(),
                reported ? List.of(at("financial-reporting"), at("investor-relations")) : List.of());
    }

    private void schedule() {
        Handoff handoff = new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0));
        Holiday holiday = new Holiday(
                at(LocalDate.parse("2026-12-25")),
                "Christmas Day",
                3,
                Map.of("primary", at("sam"), "secondary", at("jamie")),
                at("").at());
        Schedule schedule = new Schedule(
                new Located<>("data-engineering", new SourceText("content/oncall/data-engineering.yaml", "").top()),
                "Data engineering",
                UTC,
                at(handoff),
                List.of(at("primary"), at("secondary")),
                List.of(),
                List.of(),
                new Holidays(List.of(), null, List.of(holiday), at("").at()),
                List.of(),
                List.of());
        schedules.put("data-engineering", schedule);
        timetables.put("data-engineering", new Timetable(schedule, NOW, shifts(), shifts()));
    }

    private static List<Shift> shifts() {
        List<String> people = List.of("alex", "jamie", "sam", "taylor");
        List<Shift> shifts = new ArrayList<>();
        ZonedDateTime from = ZonedDateTime.parse("2026-08-31T09:00:00Z");
        for (int week = 0; week < 64; week++) {
            ZonedDateTime start = from.plusWeeks(week);
            Instant christmas = Instant.parse("2026-12-25T09:00:00Z");
            for (int role = 0; role < 2; role++) {
                String person = people.get((week + role) % 4);
                String stand = role == 0 ? "sam" : "jamie";
                boolean holds = start.toInstant().isBefore(christmas)
                        && start.plusWeeks(1).toInstant().isAfter(christmas);
                if (holds && !person.equals(stand)) {
                    shifts.add(shift(role, person, start.toInstant(), christmas, Why.ROTATION));
                    shifts.add(shift(role, stand, christmas, christmas.plusSeconds(86400), Why.HOLIDAY));
                    shifts.add(shift(
                            role,
                            person,
                            christmas.plusSeconds(86400),
                            start.plusWeeks(1).toInstant(),
                            Why.ROTATION));
                } else {
                    Why why = week == 14 ? Why.SWAP : Why.ROTATION;
                    shifts.add(shift(
                            role, person, start.toInstant(), start.plusWeeks(1).toInstant(), why));
                }
            }
        }
        return List.copyOf(shifts);
    }

    private static Shift shift(int role, String person, Instant from, Instant until, Why why) {
        return new Shift(
                "data-engineering", role == 0 ? "primary" : "secondary", person, from, until, why, at("").at());
    }

    private void runbook(String pipeline, Severity severity, String alert, String reviewed) {
        FrontMatter front = new FrontMatter(
                null,
                at("What to do when the numbers are late, wrong or missing."),
                at(pipeline),
                at(severity),
                at(LocalDate.parse(reviewed)),
                at(Period.ofDays(90)),
                null,
                List.of(at(alert)),
                List.of(at("runbooks/" + pipeline + "-eod/")),
                List.of(at("https://dashboards.example.com/" + pipeline)),
                List.of(),
                at("").at());
        String path = "runbooks/" + pipeline;
        page(path + ".md", path + "/", "Runbook: " + pipeline.replace('-', ' '), front, severity, SampleText.RUNBOOK);
    }

    void page(
            String path,
            String address,
            String title,
            @Nullable FrontMatter front,
            @Nullable Severity severity,
            String html) {
        SourceText source = new SourceText("content/" + path, "# " + title + "\n");
        FrontMatter none = FrontMatter.none(source.top());
        FrontMatter graded = new FrontMatter(
                null,
                null,
                null,
                severity == null ? null : at(severity),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                none.at());
        pages.put(
                path,
                new Page(
                        source,
                        path,
                        address,
                        front == null ? graded : front,
                        title,
                        SampleText.sections(title, html),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Body(html, List.of(), new Body.Headline("title", title, title))));
    }

    static <T> Located<T> at(T value) {
        return new Located<>(value, new SourceText("content/x.yaml", "").top());
    }

    /** The file that serves an address. */
    static String file(String address) {
        return Addresses.file(address);
    }
}
