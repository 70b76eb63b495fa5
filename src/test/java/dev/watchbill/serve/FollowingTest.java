package dev.watchbill.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.watchbill.serve.LiveSite.Event;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever way a file is saved, who looks at its page is told. */
@Timeout(120)
class FollowingTest {
    private static final String PAGE = "a/one/index.html";
    private static final Event PAGE_CHANGED = new Event("changed", "[\"" + PAGE + "\"]");

    @TempDir
    private Path folder;

    private LiveSite site;

    @BeforeEach
    void serve() {
        LiveSite.write(folder, "content/index.md", "# Home\n");
        LiveSite.write(folder, "content/a/one.md", "# One\n\nfirst\n");
        LiveSite.write(folder, "content/a/two.md", "# Two\n\nother\n");
        site = LiveSite.of(folder);
    }

    @AfterEach
    void end() {
        site.close();
    }

    private Path file(String path) {
        return folder.resolve("content").resolve(path);
    }

    /** Waits for the event after which the page shows these words; a save may be seen in parts before that. */
    private void assertShown(Iterator<Event> events, String words) {
        Event told = events.next();
        while (!told.data().contains(PAGE) || !site.get(PAGE).body().contains(words)) {
            told = events.next();
        }
        assertEquals("changed", told.name());
    }

    private static Event skipQuiet(Iterator<Event> events) {
        Event next = events.next();
        while (next.data().equals("[]")) {
            next = events.next();
        }
        return next;
    }

    @Test
    void aFileWrittenInPlaceIsShown() {
        Iterator<Event> events = site.look(PAGE);
        site.save("content/a/one.md", "# One\n\nsecond\n");
        assertShown(events, "second");
    }

    @Test
    void aFileRenamedOverAnotherIsShown() throws IOException {
        Iterator<Event> events = site.look(PAGE);
        LiveSite.write(folder, "content/a/.one.md.tmp", "# One\n\nsecond\n");
        Files.move(file("a/.one.md.tmp"), file("a/one.md"), StandardCopyOption.ATOMIC_MOVE);
        assertShown(events, "second");
    }

    @Test
    void aFileSavedWithABackupIsShown() throws IOException {
        Iterator<Event> events = site.look(PAGE);
        Files.move(file("a/one.md"), file("a/one.md~"));
        site.save("content/a/one.md", "# One\n\nsecond\n");
        Files.delete(file("a/one.md~"));
        assertShown(events, "second");
    }

    @Test
    void whoLooksAtAnotherPageKeepsIt() {
        Iterator<Event> events = site.look("a/two/index.html");
        site.save("content/a/one.md", "# One\n\nsecond\n");
        assertEquals(new Event("changed", "[]"), events.next());
    }

    @Test
    void aFileInANewFolderIsShown() {
        String page = "b/c/new/index.html";
        assertEquals(404, site.get(page).statusCode());
        Iterator<Event> events = site.look(page);
        site.save("content/b/c/new.md", "# New\n\nin a new folder\n");
        LiveSite.await(events, "changed", "[\"" + page + "\"]");
        Iterator<Event> again = site.look(page);
        site.save("content/b/c/new.md", "# New\n\nand watched\n");
        LiveSite.await(again, "changed", "[\"" + page + "\"]");
        assertTrue(site.get(page).body().contains("and watched"));
    }

    @Test
    void aFolderUnderANewNameIsFollowed() throws IOException {
        Iterator<Event> events = site.look(PAGE);
        Files.move(file("a"), file("b"));
        assertEquals(PAGE_CHANGED, skipQuiet(events));
        assertEquals(404, site.get(PAGE).statusCode());
        Iterator<Event> moved = site.look("b/one/index.html");
        site.save("content/b/one.md", "# One\n\nmoved\n");
        LiveSite.await(moved, "changed", "[\"b/one/index.html\"]");
        assertTrue(site.get("b/one/index.html").body().contains("moved"));
    }

    @Test
    void aContentFolderReplacedAsAWholeIsFollowed() throws IOException {
        LiveSite.write(folder, "next/a/one.md", "# One\n\nreplaced\n");
        Iterator<Event> events = site.look(PAGE);
        Files.move(folder.resolve("content"), folder.resolve("last"));
        Files.move(folder.resolve("next"), folder.resolve("content"));
        assertShown(events, "replaced");
        Iterator<Event> again = site.look(PAGE);
        site.save("content/a/one.md", "# One\n\nand watched\n");
        assertShown(again, "and watched");
    }

    @Test
    void aContentFolderThatIsGoneKeepsTheLastPageAndSaysSo() throws IOException {
        Iterator<Event> events = site.look(PAGE);
        Files.move(folder.resolve("content"), folder.resolve("last"));
        Event told = events.next();
        assertEquals("findings", told.name());
        assertTrue(told.data().contains("is not there"), told.data());
        assertTrue(site.get(PAGE).body().contains("first"));
    }

    @Test
    void whatALinkLeadsToIsFollowed() throws IOException {
        Files.createSymbolicLink(file("a/link.md"), Path.of("one.md"));
        Iterator<Event> events = site.listen("a/link/index.html", "");
        site.save("content/a/one.md", "# One\n\nthrough a link\n");
        Event told = events.next();
        while (!site.get("a/link/").body().contains("through a link")) {
            told = events.next();
        }
        assertEquals("changed", told.name());
    }

    /** Each has a file at its end and one at the server's; a few others may be opened meanwhile. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aBrowserThatHasGoneLeavesNothingBehind() throws Exception {
        Iterator<Event> events = site.look(PAGE);
        List<Socket> gone = new ArrayList<>();
        for (int browser = 0; browser < 50; browser++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port());
            String request =
                    "GET /_live/events?page=" + PAGE + "&tag=x HTTP/1.1\r\nHost: localhost:" + site.port() + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().read();
            gone.add(socket);
        }
        long most = openFiles() - gone.size() * 3 / 2;
        for (Socket socket : gone) {
            socket.close();
        }
        for (int edit = 0; openFiles() > most && edit < 50; edit++) {
            site.save("content/a/one.md", "# One\n\nedit " + edit + "\n");
            assertShown(events, "edit " + edit);
        }
        assertTrue(openFiles() <= most, "the server keeps connections to browsers that have gone");
        assertTrue(connections() < gone.size() / 2, connections() + " connections are remembered");
    }

    /** The connections that the JDK's server still knows, of any test that runs now. */
    private static long connections() throws Exception {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        Matcher line = Pattern.compile("(\\d+) +\\d+ +sun\\.net\\.httpserver\\.HttpConnection\\b")
                .matcher(histogram);
        return line.find() ? Long.parseLong(line.group(1)) : 0;
    }

    private static long openFiles() {
        return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount();
    }

    @Test
    void aStyleIsNamedAndThePageIsNot() {
        Iterator<Event> events = site.look(PAGE);
        site.save("templates/site.css", "body { color: red }\n");
        assertEquals(new Event("changed", "[\"theme/site.css\"]"), skipQuiet(events));
        assertEquals("body { color: red }\n", site.get("theme/site.css").body());
    }

    @Test
    void aTemplateIsFollowed() {
        Iterator<Event> events = site.look(PAGE);
        site.save("templates/page.ftlh", "<html><body>${frame.title} in another template</body></html>");
        assertShown(events, "One in another template");
    }

    @Test
    void aMistakeKeepsTheLastGoodPageUntilItIsMended() {
        Iterator<Event> events = site.look(PAGE);
        site.save("content/a/one.md", "# One\n\n[lost](nowhere.md)\n");
        Event told = events.next();
        assertEquals("findings", told.name());
        assertTrue(told.data().contains("content/a/one.md:3:8: error: "), told.data());
        assertTrue(site.get(PAGE).body().contains("first"));
        site.save("content/a/one.md", "# One\n\nmended\n");
        assertShown(events, "mended");
    }

    @Test
    void aMistakeInATemplateKeepsTheLastGoodPageUntilItIsMended() {
        Iterator<Event> events = site.look(PAGE);
        site.save("templates/page.ftlh", "<html>\n${nothing.here}</html>");
        Event told = events.next();
        while (!told.name().equals("findings")) {
            told = events.next();
        }
        assertTrue(told.data().contains("page.ftlh:2:3: error: "), told.data());
        assertTrue(site.get(PAGE).body().contains("first"));
        assertEquals(503, site.get("a/two/").statusCode());
        site.save("templates/page.ftlh", "<html><body>mended</body></html>");
        assertShown(events, "mended");
        assertTrue(site.get("a/two/").body().contains("mended"));
    }
}
