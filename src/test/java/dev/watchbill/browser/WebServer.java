package dev.watchbill.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.watchbill.output.SiteFiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A static host on the loopback address that serves a site below {@code /watch/}. */
final class WebServer implements Closeable {
    private static final String BASE = "/watch/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webmanifest", "application/manifest+json");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile SortedMap<String, SiteFiles.Content> files;

    private WebServer(HttpServer server, SortedMap<String, SiteFiles.Content> files) {
        this.server = server;
        this.files = files;
    }

    static WebServer of(SortedMap<String, SiteFiles.Content> files) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            WebServer server = new WebServer(http, files);
            http.createContext("/", server::answer);
            http.setExecutor(server.threads);
            http.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The site's first page. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BASE;
    }

    /** Publishes another build. */
    void publish(SortedMap<String, SiteFiles.Content> next) {
        files = next;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().getPath();
            String path = asked.startsWith(BASE) ? asked.substring(BASE.length()) : "nothing";
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            SiteFiles.Content content = files.get(file);
            if (content == null) {
                send(exchange, 404, "html", files.get("404.html").bytes());
            } else {
                send(exchange, 200, file.substring(file.lastIndexOf('.') + 1), content.bytes());
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String ending, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "text/plain; charset=utf-8"));
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
