package dev.watchbill.source;

import java.util.Locale;

/** How much a finding weighs: an error stops the build, a warning asks for a look, an info tells. */
public enum Level {
    ERROR,
    WARNING,
    INFO;

    /** The level as written in content and shown in findings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
