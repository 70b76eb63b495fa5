package dev.watchbill.site;

import org.jspecify.annotations.Nullable;

/**
 * A name that leads somewhere.
 *
 * @param href null where there is nothing to lead to
 */
record Ref(String text, @Nullable String href) {}
