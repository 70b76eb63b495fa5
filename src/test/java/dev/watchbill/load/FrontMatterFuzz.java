package dev.watchbill.load;

/** Any bytes as a page: what its front matter does not take, its text keeps. */
public final class FrontMatterFuzz {
    private FrontMatterFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Loaded loaded = ContentFuzz.load("runbooks/page.md", input);
        loaded.catalog().pages().values().forEach(page -> {
            if (page.title().isBlank() || page.title().lines().count() > 1) {
                throw new AssertionError("no title: '" + page.title() + "'");
            }
        });
    }
}
