package dev.watchbill.cli;

/** What the command is asked about could not be read, as findings have told; the message is one sentence. */
final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1;

    Misread(String message) {
        super(message);
    }
}
