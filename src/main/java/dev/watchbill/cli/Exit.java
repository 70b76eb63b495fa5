package dev.watchbill.cli;

/** The exit statuses. */
final class Exit {
    static final int FINE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int INPUT_OUTPUT = 3;

    private Exit() {}
}
