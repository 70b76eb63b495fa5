package dev.watchbill.load;

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
    private final @Nullable PageStore store;
    private volatile Map<String, Known> latest = Map.of();
    private volatile Map<String, Known> current = new ConcurrentHashMap<>();

    /** For loads of this process. */
    public ParseCache() {
        this(null);
    }

    /** For the first load of a process, which knows what loads before it have stored; null where nothing is. */
    public ParseCache(@Nullable PageStore store) {
        this.store = store;
    }

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
        String digest = HexFormat.of().formatHex(Digest.of(bytes));
        Known known = latest.get(key(file));
        ParsedFile parsed =
                known != null && known.digest().equals(digest) ? known.parsed() : stored(file, bytes, parse);
        current.put(key(file), new Known(digest, parsed));
        return parsed;
    }

    private ParsedFile stored(ContentFile file, byte[] bytes, Supplier<ParsedFile> parse) {
        ParsedFile stored = store == null ? null : store.get(file, bytes);
        if (stored != null) {
            return stored;
        }
        ParsedFile parsed = parse.get();
        if (store != null && parsed instanceof ParsedFile.Document page) {
            store.put(file, bytes, page);
        }
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
        if (store != null) {
            store.save();
        }
    }

    private static String key(ContentFile file) {
        return file.shown() + "\n" + file.path();
    }
}
