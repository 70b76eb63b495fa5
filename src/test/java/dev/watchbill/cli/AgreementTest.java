package dev.watchbill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Page, JSON, command and feed give one answer to who is on call, in a zone whose clocks change. */
class AgreementTest {
    private static final Instant FROM = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-10-01T00:00:00Z");

    private static final String PEOPLE = """
            alex: { name: Alex }
            jamie: { name: Jamie }
            sam: { name: "Sam, of the \\"North\\"; 🦊" }
            """;

    private static final String ROTA = """
            name: Night watch
            time_zone: Europe/Berlin
            handoff: Sunday 02:30
            roles: [primary, secondary]
            rotation:
              - from: 2026-01-04
                order:
                  - { primary: alex,  secondary: jamie }
                  - { primary: jamie, secondary: sam }
                  - { primary: sam,   secondary: alex }
              - from: 2027-04-08 12:00
                turn: 12 hours
                handoff: 08:00
                order:
                  - { primary: sam,   secondary: jamie }
                  - { primary: alex,  secondary: sam }
            holidays:
              days:
                - { date: 2026-12-25, name: Christmas Day, weight: 3, primary: jamie, secondary: alex }
                - { date: 2027-03-28, name: Easter, weight: 2, primary: alex }
            swaps:
              - { turn: 2026-11-01, role: primary, give: jamie, take: alex }
            covers:
              - { from: 2026-12-09 14:00, until: 2026-12-10 02:00, role: secondary, for: jamie, by: sam }
            """;

    private record Held(String role, String person, Instant from, Instant until) {
        boolean covers(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    @TempDir
    Path folder;

    private String content;
    private Path site;

    @BeforeEach
    void build() throws IOException {
        Path root = Files.createDirectories(folder.resolve("content/oncall")).getParent();
        Files.writeString(root.resolve("people.yaml"), PEOPLE);
        Files.writeString(root.resolve("oncall/night.yaml"), ROTA);
        Files.writeString(root.resolve("index.md"), "# Watch\n");
        content = root.toString();
        site = folder.resolve("site");
        Command built = Command.run("build", "--content", content, "--output", site.toString());
        assertEquals(0, built.status(), built.err());
    }

    @Test
    void pageJsonCommandAndFeedAgreeForEveryHourOfAYear() throws IOException {
        List<Held> json = shifts(JsonParser.parseString(Files.readString(site.resolve("api/oncall.json")))
                .getAsJsonObject()
                .getAsJsonArray("schedules")
                .get(0)
                .getAsJsonObject());
        List<Held> command = shifts(JsonParser.parseString(ask("--from", FROM.toString(), "--until", UNTIL.toString()))
                .getAsJsonObject());
        List<Held> feed = feed();
        List<Held> page = page();
        for (Instant hour = FROM; hour.isBefore(UNTIL); hour = hour.plus(Duration.ofHours(1))) {
            TreeSet<String> expected = at(command, hour);
            assertEquals(2, expected.size(), hour + " has nobody: " + expected);
            assertEquals(expected, at(json, hour), "JSON at " + hour);
            assertEquals(expected, at(feed, hour), "feed at " + hour);
            assertEquals(expected, at(page, hour), "page at " + hour);
        }
    }

    @Test
    void momentAskedOfTheCommandIsTheSpanAskedOfIt() {
        List<Held> command = shifts(JsonParser.parseString(ask("--from", FROM.toString(), "--until", UNTIL.toString()))
                .getAsJsonObject());
        for (Instant moment = FROM; moment.isBefore(UNTIL); moment = moment.plus(Duration.ofHours(193))) {
            JsonObject answer =
                    JsonParser.parseString(ask("--at", moment.toString())).getAsJsonObject();
            TreeSet<String> found = new TreeSet<>();
            answer.getAsJsonArray("on_call").forEach(one -> found.add(name(one.getAsJsonObject())));
            assertEquals(at(command, moment), found, moment.toString());
        }
    }

    @Test
    void jsonSaysWhatWasAsked() {
        JsonObject moment = JsonParser.parseString(ask("--at", FROM.toString())).getAsJsonObject();
        assertEquals("[schedule, at, on_call]", moment.keySet().toString());
        assertEquals(FROM.toString(), moment.get("at").getAsString());
        JsonObject span = JsonParser.parseString(ask("--from", FROM.toString(), "--until", UNTIL.toString()))
                .getAsJsonObject();
        assertEquals("[schedule, from, until, shifts]", span.keySet().toString());
        assertEquals(FROM.toString(), span.get("from").getAsString());
        assertEquals(UNTIL.toString(), span.get("until").getAsString());
    }

    @Test
    void momentThatNoRotaReachesIsRefusedWithWhatIsAllowed() {
        Command command = Command.run("oncall", "night", "--content", content, "--at", "1960-01-01T00:00:00Z");
        assertEquals(Exit.USAGE, command.status());
        assertTrue(
                command.err()
                        .contains(
                                "'1960-01-01T00:00:00Z' is not between 1970-01-01T00:00:00Z and 2199-12-31T00:00:00Z"),
                command::err);
    }

    private String ask(String... more) {
        List<String> args = new ArrayList<>(List.of("oncall", "night", "--content", content, "--format", "json"));
        args.addAll(List.of(more));
        return Command.run(args.toArray(String[]::new)).out();
    }

    private static TreeSet<String> at(List<Held> shifts, Instant moment) {
        TreeSet<String> names = new TreeSet<>();
        shifts.stream()
                .filter(shift -> shift.covers(moment))
                .forEach(shift -> names.add(shift.role() + " " + shift.person()));
        return names;
    }

    private static String name(JsonObject shift) {
        return shift.get("role").getAsString() + " " + shift.get("person").getAsString();
    }

    private static List<Held> shifts(JsonObject schedule) {
        JsonArray array = schedule.getAsJsonArray("shifts");
        List<Held> shifts = new ArrayList<>();
        for (JsonElement element : array) {
            JsonObject shift = element.getAsJsonObject();
            shifts.add(new Held(
                    shift.get("role").getAsString(),
                    shift.get("person").getAsString(),
                    Instant.parse(shift.get("from").getAsString()),
                    Instant.parse(shift.get("until").getAsString())));
        }
        return shifts;
    }

    /** The list of shifts as it stands on the page, without script. */
    private List<Held> page() throws IOException {
        var document = Jsoup.parse(Files.readString(site.resolve("oncall/night/index.html")));
        List<Held> shifts = new ArrayList<>();
        for (Element shift : document.select("[data-agenda] .shift")) {
            var times = shift.closest("li").select(".when time");
            shifts.add(new Held(
                    shift.selectFirst("> small").text(),
                    id(shift.attr("data-person")),
                    Instant.parse(times.get(0).attr("datetime")),
                    Instant.parse(times.get(1).attr("datetime"))));
        }
        return shifts;
    }

    private List<Held> feed() throws IOException {
        String text = Files.readString(site.resolve("calendar/night.ics")).replace("\r\n ", "");
        List<Held> shifts = new ArrayList<>();
        Matcher event =
                Pattern.compile("BEGIN:VEVENT(.*?)END:VEVENT", Pattern.DOTALL).matcher(text);
        while (event.find()) {
            String summary = value(event.group(1), "SUMMARY");
            Matcher who = Pattern.compile("(Alex|Jamie|Sam).*?\\((\\w+)\\)").matcher(summary);
            who.find();
            shifts.add(new Held(
                    who.group(2),
                    id(who.group(1)),
                    instant(value(event.group(1), "DTSTART")),
                    instant(value(event.group(1), "DTEND"))));
        }
        return shifts;
    }

    private static String id(String name) {
        return name.split("\\W")[0].toLowerCase(Locale.ROOT);
    }

    private static String value(String event, String property) {
        Matcher line =
                Pattern.compile("^" + property + ":(.*)$", Pattern.MULTILINE).matcher(event);
        line.find();
        return line.group(1);
    }

    private static Instant instant(String basic) {
        return LocalDateTime.parse(basic, DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'"))
                .toInstant(ZoneOffset.UTC);
    }
}
