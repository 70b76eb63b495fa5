package dev.watchbill.history;

/** Git does not remember what was asked for; the message is one sentence for the caller. */
public final class NoHistoryException extends Exception {
    private static final long serialVersionUID = 1;

    NoHistoryException(String message) {
        super(message);
    }
}
