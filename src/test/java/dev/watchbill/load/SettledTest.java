package dev.watchbill.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettledTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("page.md"), "# One\n");
    }

    @Test
    void aFileThatIsBeingSavedIsReadOnceItIsWhole() throws IOException {
        AtomicInteger reads = new AtomicInteger();
        byte[] bytes = Settled.read(file, () -> {
            byte[] half = Files.readAllBytes(file);
            if (reads.getAndIncrement() < 3) {
                Files.writeString(file, "more\n", StandardOpenOption.APPEND);
            }
            return half;
        });
        assertArrayEquals(Files.readAllBytes(file), bytes);
    }

    @Test
    void aFileThatIsNeverAtRestIsGivenUp() {
        assertThrows(
                IOException.class,
                () -> Settled.read(file, () -> {
                    Files.writeString(file, "more\n", StandardOpenOption.APPEND);
                    return new byte[0];
                }));
    }

    @Test
    void aFileThatVanishesIsGivenUp() {
        assertThrows(
                NoSuchFileException.class,
                () -> Settled.read(file, () -> {
                    Files.delete(file);
                    return new byte[0];
                }));
    }
}
