package dev.watchbill.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** One run of the command, as a person would see it. */
record Command(int status, String out, String err) {
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    static Command run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(out, err, Map.of(), Clock.fixed(NOW, ZoneOffset.UTC), args);
        return new Command(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
