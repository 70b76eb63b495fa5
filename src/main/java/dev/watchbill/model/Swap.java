package dev.watchbill.model;

import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * A whole turn changes hands.
 *
 * @param turn the turn that is given, named by its beginning
 * @param give the id of the one who gives it
 * @param take the id of the one who takes it
 * @param inReturn the turn of the taker that the giver takes; null for nothing in return
 */
public record Swap(
        Located<TurnName> turn,
        Located<String> role,
        Located<String> give,
        Located<String> take,
        @Nullable Located<TurnName> inReturn,
        Location at) {}
