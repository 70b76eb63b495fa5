package dev.watchbill.model;

import dev.watchbill.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * An upstream or downstream team.
 *
 * @param id the kebab-case key, with its place in teams.yaml
 * @param contact how to reach it: a channel, an address, a number
 */
public record Team(
        Located<String> id, String name, @Nullable String contact) {}
