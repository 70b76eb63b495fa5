package dev.watchbill.calendar;

import dev.watchbill.model.Body;
import dev.watchbill.model.Catalog;
import dev.watchbill.model.Cover;
import dev.watchbill.model.FrontMatter;
import dev.watchbill.model.Handoff;
import dev.watchbill.model.Holiday;
import dev.watchbill.model.Holidays;
import dev.watchbill.model.Page;
import dev.watchbill.model.Person;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.PipelineGroup;
import dev.watchbill.model.Rotation;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.SiteSettings;
import dev.watchbill.model.Standards;
import dev.watchbill.model.Swap;
import dev.watchbill.model.TurnLength;
import dev.watchbill.model.TurnName;
import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small team's content, to be changed piece by piece before it is rendered. */
final class Sample {
    static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
    static final Location AT = new SourceText("content/oncall/data-engineering.yaml", "name: x\n").top();

    @Nullable
    URI url = URI.create("https://bill.example.com/team");

    Instant now = NOW;
    ZoneId zone = ZoneId.of("UTC");
    Handoff handoff = new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0));
    TurnLength turn = TurnLength.WEEK;
    String scheduleName = "Data engineering";
    final List<String> roles = new ArrayList<>(List.of("primary", "secondary"));
    final List<String> schedules = new ArrayList<>(List.of("data-engineering"));
    final Map<String, String> names =
            new TreeMap<>(Map.of("alex", "Alex", "jamie", "Jamie", "sam", "Sam", "taylor", "Taylor", "kim", "Kim"));
    final List<Holiday> holidays = new ArrayList<>();
    final List<Swap> swaps = new ArrayList<>();
    final List<Cover> covers = new ArrayList<>();
    final Map<String, String> pipelines = new TreeMap<>(Map.of("aggregate-profit", "Aggregate profit"));
    final Map<String, String> runbooks = new TreeMap<>(Map.of("runbooks/profit/late data/", "aggregate-profit"));

    static <T> Located<T> at(T value) {
        return new Located<>(value, AT);
    }

    Sample holiday(String date, String name, String primary, String secondary) {
        Map<String, Located<String>> people = Map.of("primary", at(primary), "secondary", at(secondary));
        holidays.add(new Holiday(at(LocalDate.parse(date)), name, 1, people, AT));
        return this;
    }

    Sample swap(String turn, String give, String take, String inReturn) {
        swaps.add(new Swap(at(name(turn)), at("primary"), at(give), at(take), at(name(inReturn)), AT));
        return this;
    }

    Sample cover(String from, String until, String role, String forWhom, String by) {
        covers.add(new Cover(
                at(LocalDateTime.parse(from)), at(LocalDateTime.parse(until)), at(role), at(forWhom), at(by), AT));
        return this;
    }

    Catalog catalog() {
        SiteSettings site = new SiteSettings(
                "Data",
                null,
                url,
                null,
                "main",
                ZoneId.of("UTC"),
                Locale.ENGLISH,
                Map.of(),
                List.of(),
                Standards.NONE,
                null);
        SortedMap<String, Person> people = new TreeMap<>();
        names.forEach((id, name) -> people.put(id, new Person(at(id), name, null, null, null, null, null)));
        SortedMap<String, Schedule> rotas = new TreeMap<>();
        schedules.forEach(id -> rotas.put(id, schedule(id)));
        SortedMap<String, Page> pages = new TreeMap<>();
        runbooks.forEach((address, pipeline) -> pages.put(address + ".md", page(address, pipeline)));
        List<Pipeline> all = new ArrayList<>();
        pipelines.forEach((id, name) -> all.add(pipeline(id, name)));
        List<PipelineGroup> groups = List.of(new PipelineGroup(at("profit"), "Profit", all));
        return new Catalog(site, people, new TreeMap<>(), groups, rotas, pages, new TreeMap<>());
    }

    SortedMap<String, Timetable> timetables() {
        SortedMap<String, Timetable> timetables = new TreeMap<>();
        catalog().schedules().forEach((id, schedule) -> timetables.put(id, Timetable.of(Rota.of(schedule), now)));
        return timetables;
    }

    Feeds render() {
        return Feeds.render(catalog(), timetables());
    }

    SortedMap<String, byte[]> feeds() {
        SortedMap<String, byte[]> feeds = new TreeMap<>();
        render().files().asMap().forEach((path, content) -> feeds.put(path, ((SiteFiles.Bytes) content).bytes()));
        return feeds;
    }

    byte[] feed(String path) {
        return feeds().get(path);
    }

    private Schedule schedule(String id) {
        List<String> order = List.of("alex", "jamie", "sam", "taylor");
        List<Rotation.Entry> entries = new ArrayList<>();
        for (int turn = 0; turn < order.size(); turn++) {
            Map<String, List<Located<String>>> people = new TreeMap<>();
            for (int role = 0; role < roles.size(); role++) {
                people.put(roles.get(role), List.of(at(order.get((turn + role) % order.size()))));
            }
            entries.add(new Rotation.Entry(people, AT));
        }
        LocalDateTime from = LocalDate.of(2026, 1, 5).atTime(handoff.time());
        Rotation rotation = new Rotation(at(from), null, turn, handoff, "", List.of(), entries, AT);
        return new Schedule(
                at(id),
                scheduleName,
                zone,
                at(handoff),
                roles.stream().map(Sample::at).toList(),
                List.of(rotation),
                List.of(),
                new Holidays(List.of(), null, holidays, AT),
                swaps,
                covers);
    }

    private Pipeline pipeline(String id, String name) {
        return new Pipeline(at(id), "profit", name, null, null, null, at(schedules.get(0)), null, List.of(), List.of());
    }

    private static Page page(String address, String pipeline) {
        FrontMatter front = new FrontMatter(
                null, null, at(pipeline), null, null, null, null, List.of(), List.of(), List.of(), List.of(), AT);
        String path = address.substring(0, address.length() - 1) + ".md";
        return new Page(
                AT.source(),
                path,
                address,
                front,
                "Late data",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Body("", List.of(), null));
    }

    private static TurnName name(String date) {
        return new TurnName(LocalDate.parse(date), null);
    }
}
