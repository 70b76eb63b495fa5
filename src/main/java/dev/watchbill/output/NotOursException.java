package dev.watchbill.output;

import java.io.IOException;
import java.nio.file.Path;

/** At the output lies something that no build made and that a build would delete. */
public final class NotOursException extends IOException {
    private static final long serialVersionUID = 1;

    private NotOursException(String message) {
        super(message);
    }

    static NotOursException files(Path folder) {
        return new NotOursException(
                folder + " is not empty and was not made by watchbill; choose another --output or empty it");
    }

    static NotOursException file(Path output) {
        return new NotOursException(output + " is not a folder; choose another --output");
    }

    static NotOursException repository(Path folder) {
        return new NotOursException(
                folder + " is a Git repository, whose history a build would delete; choose another --output");
    }
}
