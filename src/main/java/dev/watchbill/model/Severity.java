package dev.watchbill.model;

import java.util.Locale;

/** How bad it is when the thing a runbook is about goes wrong, worst last. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** The severity as written in content. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
