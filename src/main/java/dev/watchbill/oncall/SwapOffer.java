package dev.watchbill.oncall;

import dev.watchbill.model.TurnName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could take a turn.
 *
 * @param person the taker's id
 * @param inReturn the turn of theirs that the giver takes; null for nothing in return
 * @param score lower is better; it only orders offers for one turn
 * @param reasons what speaks for and against it, each a part of a sentence
 */
public record SwapOffer(
        String person, String name, @Nullable TurnName inReturn, int score, List<String> reasons) {}
