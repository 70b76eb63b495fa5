package dev.watchbill.serve;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.watchbill.build.Outcome;
import dev.watchbill.runtime.InTheJar;
import dev.watchbill.serve.Listeners.Listener;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Serves the last good site on the loopback address and tells each browser when what it shows has changed. It knows no
 * file but those of the site. A browser listens with {@code ?page=PATH&tag=TAG}, which says what it shows.
 */
public final class LiveServer implements Closeable {
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final int PING_SECONDS = 15;
    private static final int OK = 200;

    private final HttpServer server;
    private final ExecutorService threads;
    private final ScheduledExecutorService pings = Executors.newSingleThreadScheduledExecutor(LiveServer::daemon);
    private final Listeners listeners = new Listeners();
    private final Stage stage = new Stage();

    private LiveServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts to listen on 127.0.0.1. Requests wait until there is something to show.
     *
     * @param port 0 for any free one
     * @throws IOException where the port is taken
     */
    public static LiveServer start(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        LiveServer live = new LiveServer(server, Executors.newCachedThreadPool(LiveServer::daemon));
        Map<String, HttpHandler> handlers = Map.of(
                "/",
                new SiteHandler(live.stage),
                LiveScript.PATH,
                resource("live.js"),
                LiveScript.STYLE_PATH,
                resource("live.css"),
                LiveScript.EVENTS_PATH,
                live::listen);
        handlers.forEach((path, handler) ->
                server.createContext(path, handler).getFilters().add(new HostFilter()));
        server.setExecutor(live.threads);
        server.start();
        live.pings.scheduleAtFixedRate(live.listeners::ping, PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
        return live;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "serve");
        thread.setDaemon(true);
        return thread;
    }

    private static HttpHandler resource(String name) {
        Served served = Served.of(name, InTheJar.bytes(LiveServer.class, name));
        return exchange -> {
            try (exchange) {
                SiteHandler.send(exchange, OK, served);
            }
        };
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Takes over what a build came to: a good site, or the errors that keep the last good one. */
    public synchronized void show(Outcome outcome) throws IOException {
        List<String> changed = stage.show(outcome);
        listeners.forEach(listener -> tell(listener, changed));
    }

    /** Keeps the last good site, with the reason why the next could not be built. */
    public synchronized void fail(String reason) {
        stage.fail(List.of(reason));
        listeners.forEach(listener -> tell(listener, List.of()));
    }

    private void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(OK, 0);
        Map<String, String> asked = query(exchange.getRequestURI().getRawQuery());
        Listener listener = new Listener(exchange, asked.getOrDefault("page", ""), asked.getOrDefault("tag", ""));
        stage.await();
        welcome(listener);
        listeners.await(listener);
    }

    private synchronized void welcome(Listener listener) {
        listeners.add(listener);
        tell(listener, List.of());
    }

    private static Map<String, String> query(String query) {
        Map<String, String> values = new HashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    /** Says what a browser should load again, its own page first; or what is wrong. */
    private void tell(Listener listener, List<String> changed) {
        try {
            Stage.State state = stage.state(listener.page());
            if (!state.errors().isEmpty()) {
                listeners.send(listener, "findings", JSON.toJson(state.errors()));
                return;
            }
            List<String> paths = new ArrayList<>();
            if (!listener.tag().equals(state.tag())) {
                paths.add(listener.page());
            }
            paths.addAll(changed);
            listeners.send(listener, "changed", JSON.toJson(paths));
        } catch (IOException unreadable) {
            listeners.send(listener, "findings", JSON.toJson(List.of(unreadable.toString())));
        }
    }

    @Override
    public void close() {
        listeners.close();
        server.stop(0);
        pings.shutdownNow();
        threads.shutdownNow();
    }
}
