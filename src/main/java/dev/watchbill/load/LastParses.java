package dev.watchbill.load;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Remembers how the files of the latest load were parsed, so that the next load parses only what changed. */
final class LastParses extends ParseCache {
    private volatile Map<String, Known> latest = Map.of();
    private volatile Map<String, Known> current = new ConcurrentHashMap<>();

    /** @param digest of the bytes that were parsed; empty where they are not read */
    private record Known(String digest, ParsedFile parsed) {}

    @Override
    @Nullable
    ParsedFile untouched(ContentFile file) {
        Known known = latest.get(key(file));
        if (known != null) {
            current.put(key(file), known);
        }
        return known == null ? null : known.parsed();
    }

    @Override
    ParsedFile get(ContentFile file, byte[] bytes, Supplier<ParsedFile> parse) {
        String digest = HexFormat.of().formatHex(Digest.of(bytes));
        Known known = latest.get(key(file));
        ParsedFile parsed = known != null && known.digest().equals(digest) ? known.parsed() : parse.get();
        current.put(key(file), new Known(digest, parsed));
        return parsed;
    }

    @Override
    ParsedFile keep(ContentFile file, ParsedFile parsed) {
        current.put(key(file), new Known("", parsed));
        return parsed;
    }

    @Override
    void endLoad() {
        latest = current;
        current = new ConcurrentHashMap<>();
    }

    private static String key(ContentFile file) {
        return file.shown() + "\n" + file.path();
    }
}
