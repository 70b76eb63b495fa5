package dev.watchbill.start;

import dev.watchbill.runtime.InTheJar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A content folder to begin with: a small example of everything, to be replaced file by file. */
public final class Starter {
    /** The folder of the schemas that its files name; the site leaves it out, as it does every hidden folder. */
    public static final String SCHEMAS = ".schema/";

    private static final List<String> FILES = List.of(
            "index.md",
            "site.yaml",
            "people.yaml",
            "teams.yaml",
            "pipelines/example.yaml",
            "oncall/example.yaml",
            "runbooks/example/daily-figures.md");

    private static final List<String> KINDS = List.of("people", "teams", "pipelines", "oncall", "site");

    private Starter() {}

    /**
     * The files of the folder, by path.
     *
     * @param today the rota begins on its Monday
     */
    public static SortedMap<String, String> files(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        SortedMap<String, String> files = new TreeMap<>();
        for (String path : FILES) {
            String text = InTheJar.text(Starter.class, "/dev/watchbill/start/" + path);
            files.put(path, text.replace("{{today}}", today.toString()).replace("{{monday}}", monday.toString()));
        }
        KINDS.forEach(kind -> files.put(
                SCHEMAS + kind + ".json", InTheJar.text(Starter.class, "/dev/watchbill/schema/" + kind + ".json")));
        return files;
    }
}
