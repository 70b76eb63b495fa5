package dev.watchbill.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a disk can do to a build: one sentence, exit status 3, the old site whole, and the next build carries on. */
class HindrancesTest {
    @TempDir
    Path folder;

    private Path content;
    private Path out;
    private Path site;

    @BeforeEach
    void writeContent() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("index.md"), "# One\n");
        Files.writeString(content.resolve("more.md"), "# More\n");
        Files.writeString(content.resolve("table.csv"), "1\n");
        out = Files.createDirectories(folder.resolve("out"));
        site = out.resolve("site");
    }

    @Test
    void diskIsFull() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(out, 4096)) {
            WholeSite old = build();
            Files.write(content.resolve("large.bin"), new byte[4 * 1024 * 1024]);
            failsAndKeeps(old);
            assertEquals(1, disk.folder().toFile().list().length, "something is left beside the site");
            Files.delete(content.resolve("large.bin"));
            Files.writeString(content.resolve("index.md"), "# Two\n");
            assertFalse(build().equals(old));
        }
    }

    @Test
    void diskIsReadOnly() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(out, 4096)) {
            WholeSite old = build();
            Files.writeString(content.resolve("index.md"), "# Two\n");
            disk.makeReadOnly();
            failsAndKeeps(old);
        }
    }

    @Test
    void siteIsADiskOfItsOwn() throws IOException {
        Files.createDirectories(site);
        try (SmallDisk disk = SmallDisk.mount(site, 4096)) {
            String told = fails();
            assertTrue(told.contains("where it is a mount point, choose a folder within it"), told);
            assertEquals(0, disk.folder().toFile().list().length);
            site = site.resolve("within");
            build();
        }
    }

    @Test
    void siteIsOnAnotherFileSystem() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(out, 4096)) {
            assertNotEquals(Files.getFileStore(content), Files.getFileStore(disk.folder()));
            build();
            Files.writeString(content.resolve("table.csv"), "2\n");
            build();
            assertEquals("2\n", Files.readString(site.resolve("table.csv")));
        }
    }

    @Test
    void folderIsReadOnly() throws IOException {
        WholeSite old = build();
        Files.writeString(content.resolve("index.md"), "# Two\n");
        Outcome failed = runWhere(out, "r-xr-xr-x");
        assertEquals(3, failed.status(), failed.err());
        assertEquals(1, failed.err().lines().count(), failed.err());
        assertEquals(old, WholeSite.at(site));
    }

    @Test
    void contentMayNotBeRead() throws IOException {
        WholeSite old = build();
        Outcome file = runWhere(content.resolve("more.md"), "-w-------");
        assertEquals(1, file.status(), file.err());
        assertTrue(file.err().contains("/more.md:1:1: error: this file could not be read"), file.err());
        Outcome copied = runWhere(content.resolve("table.csv"), "-w-------");
        assertEquals(3, copied.status(), copied.err());
        assertEquals(1, copied.err().lines().count(), copied.err());
        Outcome whole = runWhere(content, "-wx------");
        assertEquals(3, whole.status(), whole.err());
        assertEquals(1, whole.err().lines().count(), whole.err());
        assertEquals(old, WholeSite.at(site));
        assertEquals(1, out.toFile().list().length);
    }

    private Outcome runWhere(Path restricted, String permissions) throws IOException {
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(restricted);
        Files.setPosixFilePermissions(restricted, PosixFilePermissions.fromString(permissions));
        try (ChildJvm child = ChildJvm.startWithoutPrivileges(
                Main.class, "build", "--content=" + content, "--output=" + site, "--now=2026-11-23T08:00:00Z")) {
            String printed = child.rest();
            return new Outcome(child.status(), printed);
        } finally {
            Files.setPosixFilePermissions(restricted, before);
        }
    }

    @Test
    void somethingElseStandsWhereTheSiteWouldBe() throws IOException {
        Files.writeString(site, "mine");
        Outcome refused = run();
        assertEquals(2, refused.status(), refused.err());
        assertEquals("mine", Files.readString(site));
        Files.delete(site);
        Files.writeString(Files.createDirectory(site).resolve("thesis.txt"), "mine");
        assertEquals(2, run().status());
        assertEquals("mine", Files.readString(site.resolve("thesis.txt")));
    }

    @Test
    void siteIsReachedThroughALink() throws IOException {
        Path real = folder.resolve("elsewhere/real");
        Files.createDirectories(real);
        Files.createSymbolicLink(site, real);
        WholeSite old = build();
        assertTrue(Files.isSymbolicLink(site));
        assertEquals(old, WholeSite.at(real));
        Path beside = Files.createDirectory(folder.resolve("elsewhere/.real.watchbill"));
        Files.move(real, beside.resolve("last"));
        assertEquals(old, build(), "a killed build was not recovered through the link");
    }

    @Test
    void aBuildThatFailsPutsBackWhatAKilledOneLeft() throws IOException {
        WholeSite old = build();
        Path beside = out.resolve(".site.watchbill");
        Files.writeString(content.resolve("more.md"), "[nowhere](nowhere.md)\n");
        Files.move(site, Files.createDirectory(beside).resolve("last"));
        assertEquals(1, run().status());
        assertEquals(old, WholeSite.at(site));
        Files.move(site, Files.createDirectory(beside).resolve("last"));
        assertEquals(2, run("--templates=" + folder.resolve("nowhere")).status());
        assertEquals(old, WholeSite.at(site));
        assertEquals(1, out.toFile().list().length);
    }

    @Test
    void nothingIsWrittenAmongTheContent() throws IOException {
        site = content.resolve("site");
        assertRefused(
                run(), site + " lies within " + content + ", which is read; choose a folder outside it for --output");
        site = Files.createSymbolicLink(out.resolve("link"), content);
        assertRefused(
                run(), site + " lies within " + content + ", which is read; choose a folder outside it for --output");
        assertEquals(3, content.toFile().list().length);
    }

    @Test
    void aSiteIsNotReplacedWithWhatIsReadWithinIt() throws IOException {
        build();
        Path templates = Files.createDirectory(site.resolve("templates"));
        assertRefused(
                run("--templates=" + templates),
                site + " holds " + templates + ", which a build would replace; choose another folder for --output");
        assertTrue(Files.isDirectory(templates));
    }

    @Test
    void aRepositoryIsNotReplaced() throws IOException {
        build();
        Path history = Files.createDirectory(site.resolve(".git"));
        assertRefused(
                run(), site + " is a Git repository, whose history a build would delete; choose another --output");
        assertTrue(Files.isDirectory(history));
    }

    private static void assertRefused(Outcome refused, String message) {
        assertEquals("watchbill: " + message + "\n", refused.err());
        assertEquals(2, refused.status());
    }

    @Test
    void contentThatVanishesIsAFindingOrAnError() throws IOException {
        WholeSite old = build();
        Files.delete(content.resolve("table.csv"));
        Files.createSymbolicLink(content.resolve("table.csv"), content.resolve("gone.csv"));
        assertEquals(1, run().status());
        assertEquals(old, WholeSite.at(site));
    }

    @Test
    void aTemplateThatFailsWritesNothing() throws IOException {
        WholeSite old = build();
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("page.ftlh"), "fine\n${page.nothing.there}\n");
        Outcome refused = run("--templates=" + templates);
        assertEquals(1, refused.status(), refused.err());
        assertTrue(refused.err().contains("templates/page.ftlh:2:3: error: "), refused.err());
        assertTrue(refused.err().endsWith("nothing was written\n"), refused.err());
        assertEquals(old, WholeSite.at(site));
        assertEquals(1, out.toFile().list().length);
    }

    @Test
    void theClockGoesBack() throws IOException {
        WholeSite today = build("--now=2026-11-23T00:00:00Z");
        WholeSite yesterday = build("--now=2026-11-22T00:00:00Z");
        assertFalse(today.equals(yesterday));
        Files.writeString(content.resolve("table.csv"), "2\n", StandardOpenOption.TRUNCATE_EXISTING);
        Files.setLastModifiedTime(content.resolve("table.csv"), Files.getLastModifiedTime(site.resolve("table.csv")));
        build("--now=2026-11-22T00:00:00Z");
        assertEquals("2\n", Files.readString(site.resolve("table.csv")));
        Files.writeString(content.resolve("table.csv"), "1\n");
        assertEquals(today, build("--now=2026-11-23T00:00:00Z"));
    }

    private record Outcome(int status, String err) {}

    private Outcome run(String... more) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] arguments = new String[more.length + 3];
        arguments[0] = "build";
        arguments[1] = "--content=" + content;
        arguments[2] = "--output=" + site;
        System.arraycopy(more, 0, arguments, 3, more.length);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
        int status = Main.run(new ByteArrayOutputStream(), err, Map.of(), clock, arguments);
        return new Outcome(status, err.toString(StandardCharsets.UTF_8));
    }

    private WholeSite build(String... more) throws IOException {
        Outcome built = run(more);
        assertEquals(0, built.status(), built.err());
        return WholeSite.at(site);
    }

    private String fails() {
        Outcome failed = run();
        assertEquals(3, failed.status(), failed.err());
        assertEquals(1, failed.err().lines().count(), failed.err());
        assertTrue(failed.err().startsWith("watchbill: could not read or write: "), failed.err());
        return failed.err();
    }

    private void failsAndKeeps(WholeSite old) throws IOException {
        fails();
        assertEquals(old, WholeSite.at(site));
    }
}
