package dev.watchbill.serve;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.watchbill.build.Outcome;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.source.Finding;
import dev.watchbill.source.FindingText;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Serves the last good site on the loopback address and tells the browsers what changed. It knows no file but those of
 * the site in memory.
 */
public final class LiveServer implements Closeable {
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final int PING_SECONDS = 15;

    private final HttpServer server;
    private final ExecutorService threads;
    private final ScheduledExecutorService pings = Executors.newSingleThreadScheduledExecutor(LiveServer::daemon);
    private final Listeners listeners = new Listeners();

    private volatile SortedMap<String, SiteFiles.Content> site = Collections.emptySortedMap();
    private volatile List<String> errors = List.of();
    private volatile int build;

    private LiveServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts to listen on 127.0.0.1.
     *
     * @param port 0 for any free one
     * @throws IOException where the port is taken
     */
    public static LiveServer start(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        ExecutorService threads = Executors.newCachedThreadPool(LiveServer::daemon);
        LiveServer live = new LiveServer(server, threads);
        server.createContext("/", new SiteHandler(() -> live.site));
        server.createContext(LiveScript.PATH, resource("live.js"));
        server.createContext(LiveScript.STYLE_PATH, resource("live.css"));
        server.createContext(LiveScript.EVENTS_PATH, live::listen);
        server.setExecutor(threads);
        server.start();
        live.pings.scheduleAtFixedRate(live.listeners::ping, PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
        return live;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "serve");
        thread.setDaemon(true);
        return thread;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Takes over what a build came to: a good site, or the errors that keep the last good one. */
    public synchronized void show(Outcome outcome) {
        if (outcome.files() == null) {
            errors = outcome.findings().stream()
                    .filter(Finding::isError)
                    .map(FindingText::of)
                    .toList();
            listeners.send("findings", JSON.toJson(errors));
            return;
        }
        SortedMap<String, SiteFiles.Content> next = outcome.files().asMap();
        List<String> paths = Changed.between(site, next);
        site = next;
        errors = List.of();
        build++;
        Map<String, Object> message = new TreeMap<>(Map.of("build", String.valueOf(build), "paths", paths));
        listeners.send("changed", JSON.toJson(message));
    }

    private void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        listeners.add(exchange.getResponseBody(), "hello", String.valueOf(build));
        if (!errors.isEmpty()) {
            listeners.send("findings", JSON.toJson(errors));
        }
    }

    private static HttpHandler resource(String name) {
        Served served = Served.of(name, LiveScript.resource(name));
        return exchange -> {
            try (exchange) {
                SiteHandler.send(exchange, 200, served);
            }
        };
    }

    @Override
    public void close() {
        listeners.close();
        server.stop(0);
        pings.shutdownNow();
        threads.shutdownNow();
    }
}
