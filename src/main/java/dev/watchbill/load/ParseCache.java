package dev.watchbill.load;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how the files of the latest load were parsed, so that the next load parses only what changed. For one load
 * at a time.
 */
public final class ParseCache {
    private volatile Map<String, Known> latest = Map.of();
    private volatile Map<String, Known> current = new ConcurrentHashMap<>();

    /** @param digest of the bytes that were parsed; empty where they are not read */
    private record Known(String digest, ParsedFile parsed) {}

    /** A file that nobody has touched since the load before; null where that load did not know it. */
    @Nullable
    ParsedFile untouched(ContentFile file) {
        Known known = latest.get(key(file));
        if (known != null) {
            current.put(key(file), known);
        }
        return known == null ? null : known.parsed();
    }

    ParsedFile get(ContentFile file, byte[] bytes, Supplier<ParsedFile> parse) {
        String digest = digest(bytes);
        Known known = latest.get(key(file));
        ParsedFile parsed = known != null && known.digest().equals(digest) ? known.parsed() : parse.get();
        current.put(key(file), new Known(digest, parsed));
        return parsed;
    }

    /** Keeps what is known of a file without parsing it, until somebody touches it. */
    ParsedFile keep(ContentFile file, ParsedFile parsed) {
        current.put(key(file), new Known("", parsed));
        return parsed;
    }

    /** Forgets every file that the load which ends now did not ask for. */
    void endLoad() {
        latest = current;
        current = new ConcurrentHashMap<>();
    }

    private static String key(ContentFile file) {
        return file.shown() + "\n" + file.path();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
