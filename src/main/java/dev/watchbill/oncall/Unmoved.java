package dev.watchbill.oncall;

import dev.watchbill.model.Cover;
import dev.watchbill.model.TurnName;
import dev.watchbill.source.Located;
import java.util.List;

/** A change that does not do what it says. */
public sealed interface Unmoved {
    /**
     * One half of a swap whose giver is not on that turn.
     *
     * @param turn the turn as named
     * @param giver who was to give it
     * @param holders who is on call in that role in that turn; empty where no such turn begins
     */
    record Swapped(Located<TurnName> turn, String role, String giver, List<String> holders) implements Unmoved {}

    /**
     * A cover of which some or all falls where the person it is for is not on call.
     *
     * @param nothing whether all of it does
     */
    record Covered(Cover cover, boolean nothing) implements Unmoved {}
}
