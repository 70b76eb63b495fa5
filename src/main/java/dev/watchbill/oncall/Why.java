package dev.watchbill.oncall;

import java.util.Locale;

/** What put somebody on call; a later one wins over an earlier one. */
public enum Why {
    ROTATION,
    HOLIDAY,
    SWAP,
    COVER;

    /** The reason as shown: {@code rotation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
