package dev.watchbill.calendar;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A program in another language that reads calendars, through a script of a few lines. */
enum ForeignReader {
    ICALENDAR("icalendar of Python", Program.PYTHON, "import icalendar", List.of("read_feeds.py")),
    KHAL("khal", Program.PYTHON, "import khal", List.of("read_feeds_khal.py")),
    LIBICAL(
            "libical",
            Program.PYTHON,
            "import gi; gi.require_version('ICalGLib', '3.0')",
            List.of("read_feeds_libical.py")),
    ICAL_JS("ical.js", Program.NODE, "require('ical.js')", List.of("read_feeds.cjs", "ical.js")),
    NODE_ICAL("node-ical", Program.NODE, "require('node-ical')", List.of("read_feeds.cjs", "node-ical"));

    private enum Program {
        PYTHON(Files.exists(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3", "-c"),
        NODE("node", "-e");

        private final String file;
        private final String execute;

        Program(String file, String execute) {
            this.file = file;
            this.execute = execute;
        }
    }

    private final String shown;
    private final Program program;
    private final String probe;
    private final List<String> script;

    /**
     * @param probe a line of the program's language that fails where something is not installed
     * @param script the script and its first arguments
     */
    ForeignReader(String shown, Program program, String probe, List<String> script) {
        this.shown = shown;
        this.program = program;
        this.probe = probe;
        this.script = script;
    }

    /** Skips the test where the program is not installed, but not in continuous integration. */
    void assumeInstalled() {
        boolean installed = run(List.of(program.file, program.execute, probe)) != null;
        assertTrue(installed || !"true".equals(System.getenv("CI")), shown + " is missing; see .ci/run");
        assumeTrue(installed, "not compared: " + shown + " is not installed, see .ci/run");
    }

    /** What the program understands, feed by feed and each in its order. */
    List<ReadEvent> read(Sample sample, Path folder) throws IOException, URISyntaxException {
        for (var feed : sample.feeds().entrySet()) {
            Path file = folder.resolve(feed.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, feed.getValue());
        }
        List<String> command = new ArrayList<>(List.of(program.file, path(script.get(0))));
        command.addAll(script.subList(1, script.size()));
        command.add(folder.toString());
        String json = run(command);
        assertTrue(json != null, shown + " cannot read the feeds");
        return Stream.of(new Gson().fromJson(json, ReadEvent[].class))
                .sorted(Comparator.comparing(ReadEvent::feed))
                .toList();
    }

    private static String path(String name) throws URISyntaxException {
        return Path.of(ForeignReader.class.getResource(name).toURI()).toString();
    }

    /** What a program prints; null where it is missing or fails. */
    private static String run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("PYTHONIOENCODING", "utf-8");
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.onExit().join().exitValue() == 0 ? out : null;
        } catch (IOException missing) {
            return null;
        }
    }
}
