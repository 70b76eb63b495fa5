package dev.watchbill.oncall;

import dev.watchbill.model.TurnName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said to somebody who wants to give a turn away. */
public sealed interface SwapAdvice {
    /**
     * The turn can be given.
     *
     * @param giver the id of the one who gives it
     * @param role the role in which the giver has it
     * @param offers best first; empty where everybody is refused
     * @param refusals why the others cannot take it, a clause each, such as {@code Jamie is secondary then}
     */
    record Offers(TurnName turn, String giver, String role, List<Offer> offers, List<String> refusals)
            implements SwapAdvice {
        /** The entry for {@code swaps:} of the schedule's file, without its dash. */
        public String entry(Offer offer) {
            String back = offer.inReturn() == null ? "" : ", in_return: " + offer.inReturn();
            return "{ turn: " + turn + ", role: " + role + ", give: " + giver + ", take: " + offer.person() + back
                    + " }";
        }
    }

    /**
     * Somebody who could take a turn.
     *
     * @param person the taker's id
     * @param inReturn the turn of theirs that the giver takes; null for nothing in return
     * @param score lower is better; it only orders offers for one turn
     * @param reasons what speaks for and against it, each a part of a sentence
     */
    record Offer(String person, String name, @Nullable TurnName inReturn, int score, List<String> reasons) {}

    /** There is nothing to give; one clause without a full stop. */
    record Refused(String reason) implements SwapAdvice {}
}
