package dev.watchbill.load;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The size of an image in CSS pixels. */
record ImageSize(int width, int height) {
    static @Nullable ImageSize of(Path file) {
        return null;
    }
}
