package dev.watchbill.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Any text as a link's destination: resolved as the file system resolves it, and in a page never an exception. */
public final class LinkFuzz {
    private static final Path ROOT = Path.of("/u3/u2/u1/content");

    private LinkFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String target = new String(input, StandardCharsets.UTF_8);
        resolve(target);
        String page = "# A b\n[x](<" + target + ">) ![y](<" + target + ">)\n\n[z]: " + target + "\n";
        ContentFuzz.load("runbooks/page.md", page.getBytes(StandardCharsets.UTF_8));
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
