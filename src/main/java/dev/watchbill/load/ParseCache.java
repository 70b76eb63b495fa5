package dev.watchbill.load;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What loads before this one have parsed. For one load at a time, on several threads. */
public abstract sealed class ParseCache permits LastParses, PageStore, ParseCache.None {
    /** Keeps nothing. */
    public static ParseCache none() {
        return new None();
    }

    /** Keeps what this process parsed last. */
    public static ParseCache ofProcess() {
        return new LastParses();
    }

    /** A file that nobody has touched since the load before; null where it has to be read. */
    @Nullable
    ParsedFile untouched(ContentFile file) {
        return null;
    }

    /** A file with these bytes. */
    abstract ParsedFile get(ContentFile file, byte[] bytes, Supplier<ParsedFile> parse);

    /** Keeps what is known of a file without parsing it, until somebody touches it. */
    ParsedFile keep(ContentFile file, ParsedFile known) {
        return known;
    }

    /** Forgets every file that the load which ends now did not ask for. */
    void endLoad() {}

    static final class None extends ParseCache {
        @Override
        ParsedFile get(ContentFile file, byte[] bytes, Supplier<ParsedFile> parse) {
            return parse.get();
        }
    }
}
