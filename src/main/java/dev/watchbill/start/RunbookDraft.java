package dev.watchbill.start;

import dev.watchbill.model.Page;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.Sla;
import dev.watchbill.runtime.InTheJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A runbook to be filled in.
 *
 * @param path where it belongs, below the content folder
 */
public record RunbookDraft(String path, String text) {
    /** The file of a templates folder that is used in place of the built-in one. */
    public static final String TEMPLATE = "runbook.md";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z]+)}}");
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R.*?^---$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 ()/_.,-]*|[0-9-]+");

    /**
     * Fills a template: {@code {{name}}}, {@code {{id}}}, {@code {{group}}}, {@code {{audience}}}, {@code {{sla}}} and
     * {@code {{today}}} are replaced, also in the middle of a value of the front matter; anything else stays.
     *
     * @param today when it counts as reviewed
     */
    public static RunbookDraft of(Pipeline pipeline, String template, LocalDate today) {
        Map<String, String> facts = Map.of(
                "name", line(pipeline.name()),
                "id", pipeline.id().value(),
                "group", pipeline.group(),
                "audience",
                        pipeline.audience() == null
                                ? ""
                                : line(pipeline.audience().value()),
                "sla", sla(pipeline.sla()),
                "today", today.toString());
        Matcher front = FRONT_MATTER.matcher(template);
        int end = front.find() ? front.end() : 0;
        StringBuilder text = new StringBuilder();
        template.substring(0, end)
                .lines()
                .forEach(line -> text.append(inFront(line, facts)).append('\n'));
        text.append(fill(end == 0 ? template : template.substring(end).replaceFirst("\\A\\R", ""), facts));
        String path = Page.RUNBOOKS + pipeline.group() + "/" + pipeline.id() + ".md";
        return new RunbookDraft(path, text.toString());
    }

    /** The template of a team's templates folder, else the one in the jar. */
    public static String template(Path templates) throws IOException {
        Path own = templates.resolve(TEMPLATE);
        return Files.isRegularFile(own) ? Files.readString(own) : builtIn();
    }

    /** The template in the jar. */
    public static String builtIn() {
        return InTheJar.text(RunbookDraft.class, "/dev/watchbill/theme/" + TEMPLATE);
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static String sla(@Nullable Sla sla) {
        if (sla == null) {
            return "";
        }
        String time = sla.availableBy() == null ? "" : sla.availableBy() + " " + sla.zone();
        return sla.text() == null ? time : line(sla.text());
    }

    /** A line of front matter: a filled value that YAML would misread is quoted as a whole. */
    private static String inFront(String line, Map<String, String> facts) {
        String filled = fill(line, facts);
        int colon = line.indexOf(": ");
        if (colon < 0 || filled.equals(line)) {
            return filled;
        }
        String value = filled.substring(colon + 2).strip();
        return PLAIN.matcher(value).matches()
                ? filled
                : filled.substring(0, colon + 2)
                        + '"'
                        + value.replace("\\", "\\\\").replace("\"", "\\\"")
                        + '"';
    }

    private static String fill(String text, Map<String, String> facts) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(facts.getOrDefault(found.group(1), found.group())));
    }
}
