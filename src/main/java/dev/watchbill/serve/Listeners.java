package dev.watchbill.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The browsers that listen, each on a stream of server-sent events (WHATWG HTML section 9.2). */
final class Listeners {
    private final Set<OutputStream> streams = ConcurrentHashMap.newKeySet();

    /** Starts a stream with one event. */
    void add(OutputStream stream, String event, String data) {
        streams.add(stream);
        write(stream, event, data);
    }

    void send(String event, String data) {
        streams.forEach(stream -> write(stream, event, data));
    }

    void close() {
        streams.forEach(this::drop);
    }

    int count() {
        return streams.size();
    }

    /** A comment, which browsers pass over: a stream whose browser has gone fails here and is let go. */
    void ping() {
        streams.forEach(stream -> write(stream, ":\n\n"));
    }

    private void write(OutputStream stream, String event, String data) {
        write(stream, "event: " + event + "\ndata: " + data + "\n\n");
    }

    private void write(OutputStream stream, String text) {
        try {
            synchronized (stream) {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
                stream.flush();
            }
        } catch (IOException gone) {
            drop(stream);
        }
    }

    private void drop(OutputStream stream) {
        streams.remove(stream);
        try {
            stream.close();
        } catch (IOException gone) {
            return;
        }
    }
}
