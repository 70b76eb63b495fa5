package dev.watchbill.serve;

import dev.watchbill.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command {@code serve}, run on a folder, and a browser's side of the talk with it. */
public final class LiveSite implements AutoCloseable {
    /** The moment that counts as now. */
    public static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/");

    private final Path folder;
    private final Thread thread;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private LiveSite(Path folder, Thread thread, URI address) {
        this.folder = folder;
        this.thread = thread;
        this.address = address;
    }

    /** What a browser is told. */
    public record Event(String name, String data) {}

    /** @param folder holds {@code content} and {@code templates} */
    public static LiveSite of(Path folder) {
        CompletableFuture<URI> address = new CompletableFuture<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                Matcher line = ADDRESS.matcher(toString(StandardCharsets.UTF_8));
                if (line.find()) {
                    address.complete(URI.create(line.group(1)));
                }
            }
        };
        Path templates = folder.resolve("templates");
        write(templates, "site.css", "body { color: black }\n");
        Thread thread = new Thread(
                () -> {
                    int status = Main.run(
                            out,
                            OutputStream.nullOutputStream(),
                            Map.of(),
                            Clock.fixed(NOW, ZoneOffset.UTC),
                            "serve",
                            "--content=" + folder.resolve("content"),
                            "--templates=" + templates,
                            "--port=0");
                    address.completeExceptionally(new IOException("serve ended with status " + status));
                },
                "watchbill serve");
        thread.start();
        return new LiveSite(folder, thread, address.join());
    }

    public URI address(String path) {
        return address.resolve("/" + path);
    }

    public int port() {
        return address.getPort();
    }

    /** Writes a file in place, as in {@code content/index.md}. */
    public void save(String path, String text) {
        write(folder, path, text);
    }

    public static void write(Path folder, String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Looks at a page, and listens as a browser does that shows it; the event that greets it has been read. */
    public Iterator<Event> look(String page) {
        Iterator<Event> events = listen(page, tag(page));
        events.next();
        return events;
    }

    /** What tells this state of a page from the next. */
    public String tag(String page) {
        Matcher tag = Pattern.compile("data-tag=\"(\\w+)\"").matcher(get(page).body());
        if (!tag.find()) {
            throw new AssertionError("no live script in " + page);
        }
        return tag.group(1);
    }

    public Iterator<Event> listen(String page, String tag) {
        HttpRequest request = HttpRequest.newBuilder(address("_live/events?page=" + page + "&tag=" + tag))
                .build();
        Iterator<String> lines = client.sendAsync(request, BodyHandlers.ofLines())
                .join()
                .body()
                .filter(line -> !line.isEmpty() && !line.startsWith(":"))
                .iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public Event next() {
                String name = lines.next().replaceFirst("^event: ", "");
                return new Event(name, lines.next().replaceFirst("^data: ", ""));
            }
        };
    }

    /** Reads events until one is this. */
    static void await(Iterator<Event> events, String name, String data) {
        Event expected = new Event(name, data);
        for (Event next = events.next(); !next.equals(expected); next = events.next()) {
            if (!List.of("changed", "findings").contains(next.name())) {
                throw new AssertionError(next);
            }
        }
    }

    /** Ends the command, as a tool that runs it would. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
