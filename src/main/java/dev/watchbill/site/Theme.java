package dev.watchbill.site;

import dev.watchbill.start.RunbookDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** How the site looks: templates and the files beside them. A file in the team's folder replaces the built-in one. */
public final class Theme {

    /** Of a processor; a page of a hundred runbooks takes a thousandth of it. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Printing printing;
    private final ThemeFiles files;
    private final String runbook;

    /** Fills a template with values. */
    @FunctionalInterface
    private interface Printing {
        byte[] print(String template, Object values);
    }

    private Theme(Printing printing, ThemeFiles files, String runbook) {
        this.printing = printing;
        this.files = files;
        this.runbook = runbook;
    }

    /** The theme in the jar. */
    public static Theme builtIn() {
        Templates templates = Templates.builtIn();
        return new Theme(
                (template, values) -> templates.fill(template, values, run -> {}),
                ThemeFiles.of(null),
                RunbookDraft.builtIn());
    }

    /**
     * The theme of a team's templates folder, with the built-in files where it has none of its own.
     *
     * @throws ThemeException where a link leads out of the folder
     */
    public static Theme of(Path folder) throws IOException {
        return of(folder, LONGEST);
    }

    /** @param longest how long a processor may work on one page */
    static Theme of(Path folder, Duration longest) throws IOException {
        ThemeFiles files = ThemeFiles.of(folder);
        Templates templates = Templates.of(folder);
        Patience patience = new Patience(longest);
        return new Theme(
                (template, values) -> patience.fill(templates, template, values), files, RunbookDraft.template(folder));
    }

    /** What a new runbook begins as. */
    String runbook() {
        return runbook;
    }

    ThemeFiles files() {
        return files;
    }

    /**
     * A template filled with values, as UTF-8.
     *
     * @throws ThemeException where the template has a mistake
     */
    byte[] render(String template, Object values) {
        return printing.print(template, values);
    }
}
