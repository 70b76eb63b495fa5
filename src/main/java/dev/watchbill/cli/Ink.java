package dev.watchbill.cli;

import dev.watchbill.source.Finding;
import dev.watchbill.source.FindingText;
import java.util.Map;

/** Whether findings are shown to a person in colour. */
enum Ink {
    PLAIN {
        @Override
        String show(Finding finding) {
            return FindingText.of(finding);
        }
    },
    COLOUR {
        @Override
        String show(Finding finding) {
            return FindingText.coloured(finding);
        }
    };

    abstract String show(Finding finding);

    /** Colour on a terminal, unless somebody asks for none by the variable {@code NO_COLOR}. */
    static Ink of(Map<String, String> environment, boolean terminal) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return !refused && terminal ? COLOUR : PLAIN;
    }
}
