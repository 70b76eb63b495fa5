package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Addresses;
import dev.watchbill.model.Page;
import dev.watchbill.runtime.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What lets a phone keep the site: the worker that does, the page for what it has not kept, and the app's manifest. */
record Offline(Press press) {
    /** Runbooks that are kept before anybody opens them, the most severe first; others are kept once opened. */
    private static final int RUNBOOKS = 200;

    private static final int VERSION_OCTETS = 8;

    Stream<Draft> drafts() {
        Frame frame =
                press.frames().of("offline.html", "Not on this device", null).withCanonical(null);
        return Stream.of(
                Draft.text("sw.js", this::worker),
                Draft.text("manifest.webmanifest", () -> manifest(press.facts())),
                press.file("offline.html", "offline.ftlh", () -> frame, Map::of));
    }

    private String worker() {
        Facts facts = press.facts();
        List<Page> runbooks = RunbookRows.mostSevere(facts.runbooks, RUNBOOKS);
        String settings = Json.compact(out -> {
            out.beginObject();
            out.name("version").value(version(runbooks));
            Json.strings(out, "files", files(runbooks).distinct().toList());
            out.endObject();
        });
        return "self.watchbill = " + settings + ";\nimportScripts(\"theme/worker.js\");\n";
    }

    private Stream<String> files(List<Page> runbooks) {
        Facts facts = press.facts();
        Stream<String> schedules =
                facts.timetables.keySet().stream().flatMap(id -> Stream.of(page(Address.schedule(id)), shifts(id)));
        Stream<String> lists = Stream.of(
                        Stream.of(Address.HOME),
                        facts.timetables.isEmpty() ? Stream.<String>of() : Stream.of(Address.ONCALL),
                        facts.runbooks.isEmpty() ? Stream.<String>of() : Stream.of(Address.RUNBOOKS),
                        facts.catalog.pipelines().findAny().isEmpty()
                                ? Stream.<String>of()
                                : Stream.of(Address.PIPELINES))
                .flatMap(addresses -> addresses)
                .map(Offline::page);
        Stream<String> theme = press.theme().files().byName().keySet().stream()
                .filter(name -> !name.equals("worker.js"))
                .map(name -> Addresses.encode(Address.THEME + name));
        return Stream.of(
                        lists,
                        Stream.of("offline.html", Address.SEARCH + "names.js"),
                        theme,
                        schedules,
                        runbooks.stream().map(runbook -> page(runbook.address())))
                .flatMap(some -> some);
    }

    private static String page(String address) {
        return Addresses.encode(Addresses.file(address));
    }

    private static String shifts(String schedule) {
        return Addresses.encode(Address.shifts(schedule));
    }

    /** A hash of what the kept files are made from; the moment of the build does not count. */
    private String version(List<Page> runbooks) {
        Facts facts = press.facts();
        Sha256 digest = new Sha256();
        runbooks.forEach(page -> digest.add(page.address()).add(page.source().text()));
        facts.timetables.values().forEach(timetable -> digest.add(ShiftsScript.of(timetable, facts)));
        digest.add(PipelinesJson.of(facts));
        press.theme().files().byName().forEach((name, content) -> {
            try {
                digest.add(name).add(content.bytes());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        return digest.hex(VERSION_OCTETS);
    }

    private static String manifest(Facts facts) {
        String title = facts.catalog.site().title();
        return Json.pretty(out -> {
            out.beginObject();
            out.name("name").value(title);
            out.name("short_name").value(title);
            out.name("start_url").value("index.html");
            out.name("scope").value("./");
            out.name("display").value("minimal-ui");
            out.name("background_color").value("#fbfaf8");
            out.name("theme_color").value("#0b5c6b");
            out.name("icons").beginArray().beginObject();
            out.name("src").value("theme/icon.svg");
            out.name("sizes").value("any");
            out.name("type").value("image/svg+xml");
            out.endObject().endArray().endObject();
        });
    }
}
