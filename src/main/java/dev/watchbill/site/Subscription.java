package dev.watchbill.site;

import org.jspecify.annotations.Nullable;

/**
 * A calendar feed and the ways to subscribe to it. The full addresses are null where the site's address is not known.
 *
 * @param name what it holds, in words
 * @param href the link to the file
 */
record Subscription(
        String name,
        String href,
        @Nullable String https,
        @Nullable String webcal,
        @Nullable String google,
        @Nullable String outlook) {}
