package dev.watchbill.output;

import java.io.IOException;

/** Writes one file. */
@FunctionalInterface
public interface Writing {
    /** Whether the file is new or changed. */
    boolean write() throws IOException;

    /** Does the writing of one file, and may count or time it. */
    @FunctionalInterface
    interface Each {
        boolean run(Writing writing) throws IOException;
    }
}
