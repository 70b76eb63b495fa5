package dev.watchbill.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.build.Outcome;
import dev.watchbill.cli.Main;
import dev.watchbill.faults.ChildJvm;
import dev.watchbill.output.SiteFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the live server gives to whom. */
@Timeout(120)
class LiveServerTest {
    @TempDir
    private static Path folder;

    private static LiveSite site;

    @BeforeAll
    static void serve() {
        LiveSite.write(folder, "content/site.yaml", "url: https://example.com/team/site/\n");
        LiveSite.write(folder, "content/index.md", "# Home\n");
        LiveSite.write(folder, "content/b.md", "# B\n");
        LiveSite.write(folder, "content/a/data.txt", "0123456789");
        LiveSite.write(folder, "secret.txt", "secret");
        site = LiveSite.of(folder);
    }

    @AfterAll
    static void end() {
        site.close();
    }

    /** Sends a request as it stands, also one that no client would send. */
    private static String ask(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080"})
    void namesOfThisMachineAreAnswered(String host) throws IOException {
        assertTrue(ask("GET / HTTP/1.1", "Host: " + host).startsWith("HTTP/1.1 200 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "evil.example:127"})
    void otherNamesAreRefused(String host) throws IOException {
        for (String path : List.of("/", "/_live/events?page=index.html&tag=", "/_live/live.js")) {
            String answer = ask("GET " + path + " HTTP/1.1", "Host: " + host);
            assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
            assertFalse(answer.contains("Home"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/a/..%2f..%2fsecret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "/a/../../secret.txt",
                "//secret.txt",
                "///etc/passwd",
                "/etc/passwd",
                "/C:%5cWindows%5cwin.ini",
                "/a/data.txt%00",
                "/a/data.txt%00.html",
                "/.watchbill",
                "/content/index.md",
                "/_live/",
                "/_live/../../secret.txt",
                "file:///etc/passwd",
                "secret.txt",
                "*"
            })
    void nothingOutsideTheSiteIsServed(String target) throws IOException {
        String answer = ask("GET " + target + " HTTP/1.1", "Host: localhost");
        assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1\\.1 40[04] .*"), answer);
        assertFalse(answer.contains("secret") || answer.contains("root:"), answer);
    }

    @Test
    void onlyThisMachineIsListenedTo() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (InetAddress other : others) {
            try (Socket socket = new Socket()) {
                assertThrows(
                        ConnectException.class, () -> socket.connect(new InetSocketAddress(other, site.port()), 5_000));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=2-4 206 234", "bytes=7- 206 789", "bytes=-2 206 89", "bytes=8-99 206 89"})
    void aPartIsAnswered(String asked) {
        String[] words = asked.split(" ");
        HttpResponse<String> answer = site.get("a/data.txt", "Range", words[0]);
        assertEquals(words[1] + " " + words[2], answer.statusCode() + " " + answer.body());
        assertTrue(answer.headers().firstValue("Content-Range").orElseThrow().endsWith("/10"));
    }

    @Test
    void aPartBeyondTheEndIsRefused() {
        HttpResponse<String> answer = site.get("a/data.txt", "Range", "bytes=10-");
        assertEquals(416, answer.statusCode());
        assertEquals("bytes */10", answer.headers().firstValue("Content-Range").orElseThrow());
    }

    @Test
    void aPartOfAnotherStateIsNotContinued() {
        String tag = site.get("a/data.txt").headers().firstValue("ETag").orElseThrow();
        assertEquals(
                "89",
                site.get("a/data.txt", "Range", "bytes=8-", "If-Range", tag).body());
        HttpResponse<String> answer = site.get("a/data.txt", "Range", "bytes=8-", "If-Range", "\"other\"");
        assertEquals("200 0123456789", answer.statusCode() + " " + answer.body());
    }

    @Test
    void linksOfThePageNotFoundLeadOnWhereverTheSiteIsPublished() {
        HttpResponse<String> answer = site.get("x/y/z");
        assertEquals(404, answer.statusCode());
        List<String> addresses = Jsoup.parse(answer.body()).select("[href], [src]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .filter(link -> link.startsWith("/"))
                .toList();
        assertTrue(addresses.contains("/theme/site.css"), addresses.toString());
        addresses.forEach(link -> assertEquals(200, site.get(link.substring(1)).statusCode(), link));
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        String tag = site.get("").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = site.get("", "If-None-Match", tag);
        assertEquals("304 ", answer.statusCode() + " " + answer.body());
        assertEquals(200, site.get("", "If-None-Match", "\"other\"").statusCode());
    }

    @Test
    void headersAloneAreAnswered() {
        HttpResponse<String> whole = site.get("a/data.txt");
        HttpResponse<String> head = site.send(HttpRequest.newBuilder(site.address("a/data.txt"))
                .method("HEAD", BodyPublishers.noBody())
                .build());
        assertEquals("200 ", head.statusCode() + " " + head.body());
        assertEquals("10", head.headers().firstValue("Content-Length").orElseThrow());
        assertEquals(whole.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
    }

    @Test
    void nothingIsWritten() {
        HttpResponse<String> answer = site.send(HttpRequest.newBuilder(site.address(""))
                .POST(BodyPublishers.ofString("x"))
                .build());
        assertEquals(HttpURLConnection.HTTP_BAD_METHOD, answer.statusCode());
    }

    @Test
    void aFolderIsFoundWithoutItsSlash() {
        HttpResponse<String> answer = site.get("b");
        assertEquals(301, answer.statusCode());
        assertEquals("/b/", answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void whoComesBeforeTheFirstBuildWaitsForIt() throws IOException {
        try (LiveServer server = LiveServer.start(0)) {
            URI address = URI.create("http://127.0.0.1:" + server.port() + "/");
            CompletableFuture<HttpResponse<String>> answer = HttpClient.newHttpClient()
                    .sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            SiteFiles files = new SiteFiles();
            files.add("index.html", "<body>built</body>");
            server.show(new Outcome(List.of(), files));
            assertEquals(200, answer.join().statusCode());
            assertTrue(answer.join().body().contains("built"));
        }
    }

    @Test
    void aTakenPortIsNamedWithTheNextThatIsFree() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new ByteArrayOutputStream(),
                err,
                Map.of(),
                Clock.systemUTC(),
                "serve",
                "--content=" + folder.resolve("content"),
                "--port=" + site.port());
        assertEquals(2, status);
        Matcher told = Pattern.compile("port (\\d+) is taken; try --port (\\d+)")
                .matcher(err.toString(StandardCharsets.UTF_8));
        assertTrue(told.find(), err::toString);
        assertEquals(site.port(), Integer.parseInt(told.group(1)));
        assertTrue(Integer.parseInt(told.group(2)) > site.port());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ctrlCEndsItAtOnceAndWithoutNoise() throws IOException, InterruptedException {
        try (ChildJvm child =
                ChildJvm.start(Main.class, "serve", "--port=0", "--content=" + folder.resolve("content"))) {
            child.await("0 errors, 0 warnings");
            new ProcessBuilder("kill", "-INT", String.valueOf(child.pid()))
                    .start()
                    .waitFor();
            assertEquals("", child.rest());
            assertEquals(130, child.status());
        }
    }
}
