package dev.watchbill.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;

/** Writes content lines (RFC 5545, section 3.1). */
final class ContentLines {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    /** Writes a value that needs no escapes: a word, a number, an address. */
    ContentLines word(String name, String value) {
        out.append(name).append(':').append(value).append("\r\n");
        return this;
    }

    /** Writes a TEXT (section 3.3.11). */
    ContentLines text(String name, String value) {
        out.append(name).append(':');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\n') {
                out.append("\\n");
            } else if (c == '\\' || c == ';' || c == ',') {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
        }
        out.append("\r\n");
        return this;
    }

    /** Writes an instant in UTC (section 3.3.5), or a date (section 3.3.4). */
    ContentLines time(String name, Temporal value) {
        return value instanceof LocalDate date
                ? word(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(date))
                : word(name, UTC.format(Instant.from(value)));
    }

    /** The lines folded, in UTF-8. */
    byte[] octets() {
        return FoldedText.octets(out.toString());
    }
}
