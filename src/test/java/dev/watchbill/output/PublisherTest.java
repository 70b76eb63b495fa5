package dev.watchbill.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    @TempDir
    Path folder;

    private static SortedMap<String, SiteFiles.Content> files(Map<String, String> texts) {
        SiteFiles files = new SiteFiles();
        new TreeMap<>(texts).forEach(files::add);
        return files.asMap();
    }

    private static Map<String, String> read(Path site) throws IOException {
        try (Stream<Path> found = Files.walk(site)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".watchbill"))
                    .collect(Collectors.toMap(
                            file -> site.relativize(file).toString().replace('\\', '/'), PublisherTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void siteHoldsExactlyTheFilesGiven() throws IOException {
        Path site = folder.resolve("deep/site");
        Publisher.publish(files(Map.of("index.html", "one", "a/b/index.html", "two")), site);
        assertEquals(Map.of("index.html", "one", "a/b/index.html", "two"), read(site));
        int written = Publisher.publish(files(Map.of("index.html", "one", "c.html", "three")), site);
        assertEquals(1, written);
        assertEquals(Map.of("index.html", "one", "c.html", "three"), read(site));
    }

    @Test
    void nothingElseIsLeftBesideTheSite() throws IOException {
        Path site = folder.resolve("site");
        Publisher.publish(files(Map.of("index.html", "one")), site);
        Publisher.publish(files(Map.of("index.html", "two")), site);
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(1, beside.count());
        }
    }

    @Test
    void sameFilesAreNotWrittenAgain() throws IOException {
        Path site = folder.resolve("site");
        Publisher.publish(files(Map.of("index.html", "one")), site);
        var before = Files.readAttributes(site, BasicFileAttributes.class).fileKey();
        assertEquals(0, Publisher.publish(files(Map.of("index.html", "one")), site));
        var after = Files.readAttributes(site, BasicFileAttributes.class).fileKey();
        assertEquals(before, after);
    }

    @Test
    void removedFilesGoEvenWhereNothingElseChanged() throws IOException {
        Path site = folder.resolve("site");
        Publisher.publish(files(Map.of("index.html", "one", "gone.html", "x")), site);
        Publisher.publish(files(Map.of("index.html", "one")), site);
        assertEquals(Map.of("index.html", "one"), read(site));
    }

    @Test
    void folderThatNoBuildMadeIsRefusedAndNotTouched() throws IOException {
        Path site = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(site.resolve("thesis.txt"), "years of work");
        assertThrows(NotOursException.class, () -> Publisher.publish(files(Map.of("index.html", "one")), site));
        assertEquals(Map.of("thesis.txt", "years of work"), read(site));
    }

    @Test
    void fileIsRefusedAndNotTouched() throws IOException {
        Path site = Files.createFile(folder.resolve("site"));
        NotOursException refused =
                assertThrows(NotOursException.class, () -> Publisher.publish(files(Map.of("index.html", "one")), site));
        assertEquals(site + " is not a folder; choose another --output", refused.getMessage());
        assertTrue(Files.isRegularFile(site));
    }

    @Test
    void emptyFolderIsFine() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Publisher.publish(files(Map.of("index.html", "one")), site);
        assertEquals(Map.of("index.html", "one"), read(site));
    }

    @Test
    void failureLeavesTheOldSite() throws IOException {
        Path site = folder.resolve("site");
        Publisher.publish(files(Map.of("index.html", "one")), site);
        SortedMap<String, SiteFiles.Content> broken =
                new TreeMap<>(files(Map.of("a.html", "new", "index.html", "new")));
        broken.put("z.png", new SiteFiles.Copy(folder.resolve("vanished.png")));
        assertThrows(IOException.class, () -> Publisher.publish(broken, site));
        assertEquals(Map.of("index.html", "one"), read(site));
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(1, beside.count());
        }
    }

    @Test
    void siteLostBetweenTwoRenamesComesBack() throws IOException {
        Path site = folder.resolve("site");
        Publisher.publish(files(Map.of("index.html", "one", "kept.html", "kept")), site);
        Path work = Files.createDirectory(folder.resolve(".site.watchbill"));
        Files.move(site, work.resolve("last"));
        assertEquals(1, Publisher.publish(files(Map.of("index.html", "two", "kept.html", "kept")), site));
        assertEquals(Map.of("index.html", "two", "kept.html", "kept"), read(site));
    }

    @Test
    void pathOutsideTheSiteIsRefused() {
        SortedMap<String, SiteFiles.Content> outside = files(Map.of("../outside.html", "x"));
        assertThrows(IllegalStateException.class, () -> Publisher.publish(outside, folder.resolve("site")));
        assertFalse(Files.exists(folder.resolve("outside.html")));
    }

    @Test
    void linkWithinTheOldSiteIsNotFollowed() throws IOException {
        Path site = folder.resolve("site");
        Publisher.publish(files(Map.of("index.html", "one")), site);
        Path outside = Files.writeString(folder.resolve("outside.txt"), "outside");
        Files.createSymbolicLink(site.resolve("link.txt"), outside);
        Publisher.publish(files(Map.of("index.html", "one", "link.txt", "inside")), site);
        assertEquals("outside", Files.readString(outside));
        assertTrue(Files.isRegularFile(site.resolve("link.txt"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void filesAreCopiedAsTheyAre() throws IOException {
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 0};
        SiteFiles files = new SiteFiles();
        files.add("img/p.png", new SiteFiles.Copy(Files.write(folder.resolve("p.png"), bytes)));
        Publisher.publish(files.asMap(), folder.resolve("site"));
        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("site/img/p.png")));
    }
}
