package dev.watchbill.syntax;

import dev.watchbill.source.Location;
import dev.watchbill.syntax.HtmlToken.Opening;

/** What becomes of a piece of raw HTML. */
sealed interface Piece {
    /** Passes; {@code href}: where the value of its address stands. */
    record Start(Opening tag, Location address) implements Piece {}

    record End(String name) implements Piece {}

    /** Words between tags, entities resolved. */
    record Words(String text) implements Piece {}

    /** Markup that does not pass, shown to the reader as it is written. */
    record Shown(String text) implements Piece {}
}
