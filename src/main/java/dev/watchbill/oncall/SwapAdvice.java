package dev.watchbill.oncall;

import dev.watchbill.model.TurnName;
import java.util.List;

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
    record Offers(TurnName turn, String giver, String role, List<SwapOffer> offers, List<String> refusals)
            implements SwapAdvice {
        /** The entry for {@code swaps:} of the schedule's file, without its dash. */
        public String entry(SwapOffer offer) {
            String back = offer.inReturn() == null ? "" : ", in_return: " + offer.inReturn();
            return "{ turn: " + turn + ", role: " + role + ", give: " + giver + ", take: " + offer.person() + back
                    + " }";
        }
    }

    /** There is nothing to give; one clause without a full stop. */
    record Refused(String reason) implements SwapAdvice {}
}
