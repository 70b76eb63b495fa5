package dev.watchbill.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks in a page for what keeps people out. */
final class Axe {
    private static final String SCRIPT = script();

    private Axe() {}

    /** Readies a tab: the script is there in every page it opens from now on. */
    static void into(Tab tab) {
        tab.beforeEachPage(SCRIPT);
    }

    /** What is wrong in the page, a line each: the rule and the first elements. */
    static List<String> violations(Tab tab) {
        return violations(tab, "{ resultTypes: ['violations'] }");
    }

    /** What is wrong with its colours alone. */
    static List<String> colours(Tab tab) {
        return violations(tab, "{ resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] }");
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Tab tab, String options) {
        tab.run("""
                self.axeFound = undefined;
                axe.run(document, %s).then(
                  result => { self.axeFound = result.violations.map(each =>
                      each.id + ": " + each.nodes.slice(0, 3).map(node => node.target.join(" ") + " " + node.html.slice(0, 120)).join(" | ")); },
                  problem => { self.axeFound = [String(problem)]; });
                """.formatted(options));
        tab.until("self.axeFound");
        return (List<String>) Objects.requireNonNull(tab.js("self.axeFound"));
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
