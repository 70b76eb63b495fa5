package dev.watchbill.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Answers with the files of the site, and nothing else. */
final class SiteHandler implements HttpHandler {
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int MOVED = 301;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int OUT_OF_RANGE = 416;
    private static final int UNAVAILABLE = 503;
    private static final int NO_BODY = -1;

    private final Stage stage;

    SiteHandler(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(NOT_ALLOWED, NO_BODY);
                return;
            }
            answer(exchange, exchange.getRequestURI().getPath().substring(1));
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        Served served = stage.at(file);
        if (served == Served.WAITING) {
            send(exchange, UNAVAILABLE, served);
        } else if (served != null) {
            send(exchange, OK, served);
        } else if (!path.isEmpty() && !path.endsWith("/") && stage.at(path + "/index.html") != null) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            exchange.sendResponseHeaders(MOVED, NO_BODY);
        } else {
            missing(exchange);
        }
    }

    private void missing(HttpExchange exchange) throws IOException {
        Served page = stage.at(NotFoundPage.PATH);
        if (page == null) {
            exchange.sendResponseHeaders(NOT_FOUND, NO_BODY);
        } else {
            send(exchange, NOT_FOUND, page);
        }
    }

    static void send(HttpExchange exchange, int status, Served served) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", served.type());
        headers.set("Cache-Control", "no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
        if (status != OK) {
            body(exchange, status, served.bytes(), 0, served.bytes().length);
            return;
        }
        headers.set("ETag", served.quotedTag());
        if (served.matches(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(NOT_MODIFIED, NO_BODY);
            return;
        }
        headers.set("Accept-Ranges", "bytes");
        ByteRange range = range(exchange, served);
        if (range == null) {
            body(exchange, OK, served.bytes(), 0, served.bytes().length);
        } else if (range.isEmpty()) {
            headers.set("Content-Range", "bytes */" + served.bytes().length);
            exchange.sendResponseHeaders(OUT_OF_RANGE, NO_BODY);
        } else {
            headers.set("Content-Range", range.header(served.bytes().length));
            body(exchange, PARTIAL, served.bytes(), range.first(), range.length());
        }
    }

    private static @Nullable ByteRange range(HttpExchange exchange, Served served) {
        Headers asked = exchange.getRequestHeaders();
        return served.continues(asked.getFirst("If-Range"))
                ? ByteRange.parse(asked.getFirst("Range"), served.bytes().length)
                : null;
    }

    private static void body(HttpExchange exchange, int status, byte[] bytes, int from, int length) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD") || length == 0) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(length));
            exchange.sendResponseHeaders(status, NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(status, length);
        exchange.getResponseBody().write(bytes, from, length);
    }
}
