package dev.watchbill.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntouchedTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("picture.svg"), "<svg/>");
    }

    @Test
    void aFileLeftAloneIsRead() throws IOException {
        assertTrue(Untouched.during(file, () -> Files.size(file) == 6));
    }

    @Test
    void aFileChangedWhileItIsReadIsNotPublished() {
        IOException changed = assertThrows(
                IOException.class,
                () -> Untouched.during(file, () -> {
                    Files.writeString(file, "more", StandardOpenOption.APPEND);
                    return true;
                }));
        assertEquals(file + " was changed while it was read; build again", changed.getMessage());
    }

    @Test
    void aFileReplacedWhileItIsReadIsNotPublished() throws IOException {
        Path other = Files.writeString(folder.resolve("other.svg"), "<SVG/>");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        assertThrows(
                IOException.class,
                () -> Untouched.during(file, () -> {
                    Workplace.move(other, file);
                    return true;
                }));
    }

    @Test
    void aFileThatVanishesWhileItIsReadIsNotPublished() {
        assertThrows(
                NoSuchFileException.class,
                () -> Untouched.during(file, () -> {
                    Files.delete(file);
                    return true;
                }));
    }
}
