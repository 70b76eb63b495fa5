package dev.watchbill.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.watchbill.build.Edits;
import dev.watchbill.build.Outcome;
import dev.watchbill.build.Workshop;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.runtime.Progress;
import dev.watchbill.serve.LiveSite;
import dev.watchbill.source.ContentFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeSet;

/**
 * A long run of {@code serve}: {@code DIR EDITS} edits at random, looks at a page after each, lets browsers come and go,
 * and prints memory, threads and open files from time to time. What is served in the end is compared with a fresh build.
 */
public final class EditsBench {
    private static final int REPORTS = 10;
    private static final int BROWSERS = 5;
    private static final int PATIENCE = 600;
    private static final double MEGABYTE = 1 << 20;

    private EditsBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Edits edits = new Edits(folder, 1);
        Queue<Socket> browsers = new ArrayDeque<>();
        try (LiveSite site = LiveSite.of(folder)) {
            for (int edit = 1; edit <= count; edit++) {
                if (edit % REPORTS == 0) {
                    edits.mend();
                } else {
                    edits.next();
                }
                String page = "runbooks/p" + edit % REPORTS + "/";
                site.get(page);
                browsers.add(browser(site.port(), page));
                if (browsers.size() > BROWSERS) {
                    browsers.remove().close();
                }
                if (edit == REPORTS || edit % (count / REPORTS) == 0) {
                    report("edit " + edit);
                }
            }
            edits.mend();
            System.out.println(compared(site, folder));
            for (Socket browser : browsers) {
                browser.close();
            }
        }
        report("ended");
    }

    /** Somebody who looks at a page and is told of its changes. */
    private static Socket browser(int port, String page) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        String request =
                "GET /_live/events?page=" + page + "index.html&tag=x HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void report(String when) {
        System.gc();
        System.out.printf(
                "%s: %.1f MB, %d threads, %d open files%n",
                when,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE,
                Thread.activeCount(),
                ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getOpenFileDescriptorCount());
    }

    /** What is served, as soon as the last edit is seen, against what a fresh build makes. */
    private static String compared(LiveSite site, Path folder) throws Exception {
        Outcome fresh = new Workshop(
                        new ContentFolder(folder.resolve("content"), "content"),
                        folder.resolve("templates"),
                        Progress.NONE)
                .build(LiveSite.NOW);
        Map<String, SiteFiles.Content> files =
                Objects.requireNonNull(fresh.files()).asMap();
        TreeSet<String> different = new TreeSet<>();
        for (int tried = 0; tried < PATIENCE; tried++) {
            different.clear();
            for (Map.Entry<String, SiteFiles.Content> file : files.entrySet()) {
                if (!same(site, file.getKey(), file.getValue().bytes())) {
                    different.add(file.getKey());
                }
            }
            if (different.isEmpty()) {
                return "all " + files.size() + " files are those of a fresh build";
            }
            Thread.sleep(100);
        }
        return "other than in a fresh build: " + different;
    }

    /** Pages are told by their tag, which is a digest of what they are without the live script. */
    private static boolean same(LiveSite site, String path, byte[] fresh) throws NoSuchAlgorithmException {
        if (path.endsWith(".html")) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(fresh);
            return site.tag(path).equals(HexFormat.of().formatHex(digest, 0, 12));
        }
        return site.get(path).body().equals(new String(fresh, StandardCharsets.UTF_8));
    }
}
