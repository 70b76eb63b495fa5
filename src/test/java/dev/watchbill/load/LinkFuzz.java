package dev.watchbill.load;

import dev.watchbill.model.Addresses;
import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Any text as a link's destination: resolved as the file system resolves it; from a page it leads to a page or is
 * reported.
 */
public final class LinkFuzz {
    private static final Path ROOT = Path.of("/u3/u2/u1/content");

    private LinkFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String target = new String(input, StandardCharsets.UTF_8);
        resolve(target);
        String page = "# A b\n[x](<" + target + ">) ![y](<" + target + ">) [z]\n\n[z]: " + target + "\n";
        assertLinksLead(ContentFuzz.load(Map.of(
                "runbooks/page.md", bytes(page),
                "runbooks/b c/ü.md", bytes("# D\n"),
                "runbooks/index.md", bytes("# E\n"),
                "index.md", bytes("# F {#f}\n"))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Followed as a browser does it, each link of the page leads to a page, to another site, or is reported. */
    private static void assertLinksLead(Loaded loaded) {
        Page page = loaded.catalog().pages().get("runbooks/page.md");
        Set<String> served = loaded.catalog().pages().values().stream()
                .map(each -> Addresses.file(each.address()))
                .collect(Collectors.toSet());
        Set<Location> told = loaded.findings().stream().map(Finding::at).collect(Collectors.toSet());
        for (Page.Link link : page.links()) {
            String resolved = link.resolved();
            boolean elsewhere = LinkTarget.leadsOutside(resolved) || resolved.isBlank() || told.contains(link.at());
            if (!elsewhere && !"?#".contains(resolved.substring(0, 1)) && !served.contains(followed(page, resolved))) {
                throw new AssertionError(link + " leads to " + followed(page, resolved));
            }
        }
    }

    private static String followed(Page page, String resolved) {
        LinkTarget target = LinkTarget.of(resolved);
        URI base = URI.create("https://x/" + Addresses.encode(page.address()));
        return base.resolve(target.path()).getPath().substring(1);
    }

    private static void resolve(String target) {
        String path = LinkTarget.of(target).path();
        String decoded = LinkTarget.decode(path);
        String found = LinkTarget.of(target).from("a/b/");
        if (Objects.isNull(decoded) != Objects.isNull(found)) {
            throw new AssertionError("read and not read: " + target);
        }
        if (decoded == null || decoded.indexOf('\0') >= 0 || decoded.split("\\.\\.", -1).length > 5) {
            return;
        }
        Path from = decoded.startsWith("/") ? ROOT : ROOT.resolve("a/b");
        Path expected = from.resolve("./" + decoded).normalize();
        if (!ROOT.resolve(found).normalize().equals(expected)) {
            throw new AssertionError(target + " leads to " + found + ", not to " + expected);
        }
        if (found.startsWith("../") == expected.startsWith(ROOT)) {
            throw new AssertionError(found + " does not say whether it leaves the folder");
        }
    }
}
