package dev.watchbill.build;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, System.getProperty("java.vm.vendor") + " " + Runtime.version());
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                add(digest, Path.of(entry));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void add(MessageDigest digest, Path entry) throws IOException {
        if (Files.exists(entry)) {
            for (Path file : files(entry)) {
                add(digest, file.toString());
                byte[] bytes = Files.readAllBytes(file);
                add(digest, bytes.length + " " + checksum(new CRC32(), bytes) + " " + checksum(new Adler32(), bytes));
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

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
