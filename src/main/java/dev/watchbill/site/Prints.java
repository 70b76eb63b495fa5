package dev.watchbill.site;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Pages as they were printed, each beside all that it was printed from. One that is printed from the same again is the
 * same, so it is not printed again; nothing else is ever taken from here.
 */
public final class Prints {
    private final Map<String, Print> byPath = new ConcurrentHashMap<>();

    /** @param values views, which are equal where all that they show is */
    private record Print(Theme theme, String template, Map<String, Object> values, byte[] bytes) {
        boolean isOf(Theme otherTheme, String otherTemplate, Map<String, Object> otherValues) {
            return theme == otherTheme && template.equals(otherTemplate) && values.equals(otherValues);
        }
    }

    byte[] get(String path, Theme theme, String template, Map<String, Object> values, Supplier<byte[]> print) {
        Print last = byPath.get(path);
        if (last != null && last.isOf(theme, template, values)) {
            return last.bytes();
        }
        Print next = new Print(theme, template, values, print.get());
        byPath.put(path, next);
        return next.bytes();
    }

    /** Forgets the pages that a site no longer has. */
    public void keepOnly(Set<String> paths) {
        byPath.keySet().retainAll(paths);
    }
}
