package dev.watchbill.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, wherever they are named.
 *
 * @param initial the name's first letter
 * @param colour the person's number in the palette, 0 to 7
 * @param href the person's page; null for a name that people.yaml does not know
 */
record PersonView(
        String name,
        String initial,
        int colour,
        @Nullable String href,
        @Nullable String email,
        @Nullable String chat) {
    /** The list of all. */
    record All(List<PersonView> people, @Nullable String intro, Sheet.@Nullable Pager pager) {}
}
