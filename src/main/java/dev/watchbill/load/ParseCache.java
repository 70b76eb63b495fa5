package dev.watchbill.load;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers how the files of the latest load were parsed, by path and content, so that the next load parses only what
 * changed. For one load at a time.
 */
public final class ParseCache {
    private volatile Map<Key, ParsedFile> latest = Map.of();
    private volatile Map<Key, ParsedFile> current = new ConcurrentHashMap<>();

    private record Key(String path, String digest) {}

    ParsedFile get(ContentFile file, byte[] bytes, Supplier<ParsedFile> parse) {
        Key key = new Key(file.shown() + "\n" + file.path(), digest(bytes));
        ParsedFile known = latest.get(key);
        ParsedFile parsed = known == null ? parse.get() : known;
        current.put(key, parsed);
        return parsed;
    }

    /** Forgets every file that the load which ends now did not ask for. */
    void endLoad() {
        latest = current;
        current = new ConcurrentHashMap<>();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
