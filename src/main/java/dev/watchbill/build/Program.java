package dev.watchbill.build;

import dev.watchbill.runtime.Sha256;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/** The program that runs. */
final class Program {
    private Program() {}

    /**
     * Tells this program, its libraries and the JDK from every other: a digest of the size and of two checksums of all that
     * is on its class path, since a digest of every byte would take longer than a small build.
     */
    static byte[] digest() throws IOException {
        Sha256 digest = new Sha256();
        digest.add(System.getProperty("java.vm.vendor") + " " + Runtime.version());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            add(digest, Path.of(entry));
        }
        return digest.octets();
    }

    private static void add(Sha256 digest, Path entry) throws IOException {
        if (Files.exists(entry)) {
            for (Path file : files(entry)) {
                byte[] bytes = Files.readAllBytes(file);
                digest.add(file.toString());
                digest.add(bytes.length + " " + checksum(new CRC32(), bytes) + " " + checksum(new Adler32(), bytes));
            }
        }
    }

    private static long checksum(Checksum checksum, byte[] bytes) {
        checksum.update(bytes);
        return checksum.getValue();
    }

    private static List<Path> files(Path entry) throws IOException {
        try (Stream<Path> files = Files.walk(entry)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
