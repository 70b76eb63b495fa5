package dev.watchbill.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** The browsers that listen, each on a stream of server-sent events (WHATWG HTML section 9.2). */
final class Listeners {
    private final Set<Listener> all = ConcurrentHashMap.newKeySet();

    /**
     * A browser.
     *
     * @param exchange its request, which stays open
     * @param page the path of the page that it shows
     * @param tag the entity tag of that page as it shows it
     * @param gone open until it has gone
     */
    record Listener(HttpExchange exchange, String page, String tag, CountDownLatch gone) {
        Listener(HttpExchange exchange, String page, String tag) {
            this(exchange, page, tag, new CountDownLatch(1));
        }
    }

    void add(Listener listener) {
        all.add(listener);
    }

    void forEach(Consumer<Listener> action) {
        all.forEach(action);
    }

    void send(Listener listener, String event, String data) {
        write(listener, "event: " + event + "\ndata: " + data + "\n\n");
    }

    /** A comment, which browsers pass over: a stream whose browser has gone fails here and is let go. */
    void ping() {
        all.forEach(listener -> write(listener, ":\n\n"));
    }

    /**
     * Waits until a browser has gone.
     *
     * @throws IOException always: only for a request that ends in one does the JDK's server forget the connection
     */
    void await(Listener listener) throws IOException {
        try {
            listener.gone().await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("gone");
    }

    void close() {
        all.forEach(this::drop);
    }

    private void write(Listener listener, String text) {
        try {
            synchronized (listener) {
                OutputStream stream = listener.exchange().getResponseBody();
                stream.write(text.getBytes(StandardCharsets.UTF_8));
                stream.flush();
            }
        } catch (IOException gone) {
            drop(listener);
        }
    }

    private void drop(Listener listener) {
        all.remove(listener);
        listener.exchange().close();
        listener.gone().countDown();
    }
}
