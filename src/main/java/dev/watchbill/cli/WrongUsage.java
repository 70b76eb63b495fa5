package dev.watchbill.cli;

/** The command was called in a way that cannot work; the message is one sentence for the caller. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }
}
