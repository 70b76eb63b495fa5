package dev.watchbill.output;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder holds something that no build made. */
public final class NotOursException extends IOException {
    private static final long serialVersionUID = 1;

    NotOursException(Path folder) {
        super(folder + " is not empty and was not made by watchbill; choose another --output or empty it");
    }
}
