package dev.watchbill.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Pages as they were printed, each beside all that it was printed from. One that is printed from the same again is the
 * same, so it is not printed again; nothing else is ever taken from here. For one build at a time.
 */
public final class Prints {
    private volatile Map<String, Print> latest = Map.of();
    private volatile Map<String, Print> current = new ConcurrentHashMap<>();

    /** @param values views, which are equal where all that they show is */
    private record Print(Theme theme, String template, Map<String, Object> values, byte[] bytes) {
        boolean isOf(Theme otherTheme, String otherTemplate, Map<String, Object> otherValues) {
            return theme == otherTheme && template.equals(otherTemplate) && values.equals(otherValues);
        }
    }

    byte[] get(String path, Theme theme, String template, Map<String, Object> values, Supplier<byte[]> print) {
        Print last = latest.get(path);
        Print next = last != null && last.isOf(theme, template, values)
                ? last
                : new Print(theme, template, values, print.get());
        current.put(path, next);
        return next.bytes();
    }

    /** Forgets every page that the build which ends now did not ask for. */
    public void endBuild() {
        latest = current;
        current = new ConcurrentHashMap<>();
    }
}
