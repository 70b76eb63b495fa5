package dev.watchbill.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be read or written. */
final class Reason {
    private Reason() {}

    static String of(IOException failed) {
        String message = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
        if (failed instanceof NoSuchFileException) {
            return message + " is not there";
        }
        if (failed instanceof AccessDeniedException) {
            return message + " may not be read or written";
        }
        return message;
    }
}
