package dev.watchbill.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the arrows between packages, and keeps each library in the one package that may know it. */
class PackageArrowsTest {
    private static final String BASE = "dev.watchbill.";

    /** What each package imports; everyone may import source, which holds only texts and places, and runtime. */
    private static final Map<String, Set<String>> PLAN = Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("runtime", Set.of()),
            Map.entry("syntax", Set.of("source", "runtime")),
            Map.entry("model", Set.of("source")),
            Map.entry("load", Set.of("source", "runtime", "syntax", "model")),
            Map.entry("oncall", Set.of("source", "model")),
            Map.entry("check", Set.of("source", "runtime", "model", "oncall")),
            Map.entry("holidays", Set.of("oncall")),
            Map.entry("output", Set.of()),
            Map.entry("start", Set.of("source", "runtime", "model")),
            Map.entry("site", Set.of("source", "runtime", "model", "oncall", "output", "start")),
            Map.entry("calendar", Set.of("source", "runtime", "model", "oncall", "output")),
            Map.entry(
                    "build",
                    Set.of(
                            "source",
                            "runtime",
                            "syntax",
                            "model",
                            "load",
                            "oncall",
                            "check",
                            "output",
                            "site",
                            "calendar",
                            "history")),
            Map.entry("history", Set.of("model")),
            Map.entry("compare", Set.of("source", "model", "oncall", "build")),
            Map.entry("serve", Set.of("build", "output", "source", "runtime")),
            Map.entry(
                    "cli",
                    Set.of(
                            "build",
                            "serve",
                            "check",
                            "compare",
                            "history",
                            "holidays",
                            "oncall",
                            "output",
                            "source",
                            "runtime",
                            "model",
                            "start")));

    private static final Map<String, String> LIBRARIES = Map.of(
            "org.yaml.snakeyaml", "syntax",
            "org.commonmark", "syntax",
            "freemarker", "site",
            "net.fortuna.ical4j", "calendar",
            "org.eclipse.jgit", "history",
            "de.focus_shift", "holidays",
            "picocli", "cli");

    private record Arrow(String from, String to) {
        @Override
        public String toString() {
            return from + " -> " + to;
        }
    }

    private static List<Arrow> arrows;

    @BeforeAll
    static void readDependencies() {
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-verbose:package",
                        "--multi-release",
                        "17",
                        "--ignore-missing-deps",
                        "target/classes");
        assertEquals(0, status, out.toString());
        Matcher line = Pattern.compile("^\\s+(\\S+)\\s+->\\s+(\\S+)", Pattern.MULTILINE)
                .matcher(section(out.toString()));
        arrows = line.results()
                .map(found -> new Arrow(found.group(1), found.group(2)))
                .toList();
    }

    /** The old form names a package once and lists its arrows below; bring both to one form. */
    private static String section(String report) {
        StringBuilder flat = new StringBuilder();
        String from = "";
        for (String line : report.lines().toList()) {
            Matcher head =
                    Pattern.compile("^   (\\S+)(?:\\s+->\\s+(\\S+).*)?.*$").matcher(line);
            Matcher arrow = Pattern.compile("^\\s+->\\s+(\\S+).*$").matcher(line);
            if (arrow.matches()) {
                flat.append("   ")
                        .append(from)
                        .append(" -> ")
                        .append(arrow.group(1))
                        .append('\n');
            } else if (head.matches()) {
                from = head.group(1);
                if (head.group(2) != null) {
                    flat.append(line).append('\n');
                }
            }
        }
        return flat.toString();
    }

    @Test
    void thePlanHasEveryPackage() {
        Set<String> packages = new TreeSet<>();
        for (Arrow arrow : arrows) {
            if (arrow.from().startsWith(BASE)) {
                packages.add(name(arrow.from()));
            }
        }
        assertEquals(new TreeSet<>(PLAN.keySet()), packages);
    }

    @Test
    void packagesImportWhatThePlanSaysAndNothingElse() {
        Set<Arrow> drawn = new HashSet<>();
        PLAN.forEach((from, others) -> others.forEach(to -> drawn.add(new Arrow(from, to))));
        Set<Arrow> imported = new HashSet<>();
        for (Arrow arrow : arrows) {
            if (arrow.from().startsWith(BASE) && arrow.to().startsWith(BASE)) {
                imported.add(new Arrow(name(arrow.from()), name(arrow.to())));
            }
        }
        imported.removeIf(arrow -> arrow.from().equals(arrow.to()));
        Set<String> wrong = new TreeSet<>();
        imported.stream().filter(arrow -> !drawn.contains(arrow)).forEach(arrow -> wrong.add(arrow + " is forbidden"));
        drawn.stream().filter(arrow -> !imported.contains(arrow)).forEach(arrow -> wrong.add(arrow + " is not needed"));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void librariesStayInTheirPackage() {
        Set<String> wrong = new TreeSet<>();
        for (Arrow arrow : arrows) {
            LIBRARIES.forEach((library, home) -> {
                if (arrow.to().startsWith(library) && !name(arrow.from()).equals(home)) {
                    wrong.add(arrow.from() + " -> " + arrow.to());
                }
            });
        }
        assertEquals(Set.of(), wrong);
    }

    private static String name(String packageName) {
        String rest = packageName.startsWith(BASE) ? packageName.substring(BASE.length()) : packageName;
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
