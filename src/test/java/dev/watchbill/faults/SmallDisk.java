package dev.watchbill.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file system of its own, in memory; a machine lets only its administrator have one. */
record SmallDisk(Path folder) implements AutoCloseable {
    static SmallDisk mount(Path folder, int kilobytes) {
        assumeTrue(
                isDone("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "watchbill", folder.toString()),
                "not tried: this machine mounts no small disk");
        return new SmallDisk(folder);
    }

    void makeReadOnly() {
        assumeTrue(isDone("mount", "-o", "remount,ro", folder.toString()), "not tried: the disk stays writable");
    }

    @Override
    public void close() {
        isDone("umount", folder.toString());
    }

    private static boolean isDone(String... command) {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
