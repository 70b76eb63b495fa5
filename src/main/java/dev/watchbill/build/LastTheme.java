package dev.watchbill.build;

import dev.watchbill.site.Theme;
import dev.watchbill.site.ThemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The theme of a folder, the same one for as long as all of its files hold the same. */
final class LastTheme {
    private final @Nullable Path templates;
    private Map<Path, ByteBuffer> files = Map.of();
    private @Nullable Theme theme;

    LastTheme(@Nullable Path templates) {
        this.templates = templates;
    }

    /**
     * @throws ThemeException where it cannot be used
     * @throws UncheckedIOException where it cannot be read
     */
    synchronized Theme get() {
        try {
            Map<Path, ByteBuffer> now = read();
            if (theme == null || !now.equals(files)) {
                theme = templates == null ? Theme.builtIn() : Theme.of(templates);
                files = now;
            }
            return theme;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Map<Path, ByteBuffer> read() throws IOException {
        Map<Path, ByteBuffer> read = new TreeMap<>();
        if (templates != null) {
            try (Stream<Path> all = Files.walk(templates)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    read.put(file, ByteBuffer.wrap(Files.readAllBytes(file)));
                }
            }
        }
        return read;
    }
}
