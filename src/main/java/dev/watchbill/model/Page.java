package dev.watchbill.model;

import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import java.util.List;

/**
 * One Markdown file, linked into the site.
 *
 * @param source the file as it was read
 * @param path its path below the content folder
 * @param address where it is served: a path that is empty or ends in {@code /}
 * @param front what its front matter says
 * @param title the front matter's title, else the first heading, else the file's name
 * @param sections the text before the first heading, then one section for each heading
 * @param fences its blocks of code
 * @param links its links and images, resolved
 * @param comments its HTML comments
 * @param body its HTML
 */
public record Page(
        SourceText source,
        String path,
        String address,
        FrontMatter front,
        String title,
        List<Section> sections,
        List<Fence> fences,
        List<Link> links,
        List<Located<String>> comments,
        Body body) {

    /** The folder whose pages are runbooks. */
    public static final String RUNBOOKS = "runbooks/";

    /** Whether this is a runbook, and not the page that introduces a folder of them. */
    public boolean isRunbook() {
        return path.startsWith(RUNBOOKS) && !isIndex();
    }

    /** Whether it serves its folder. */
    public boolean isIndex() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equals("index.md") || name.equals("README.md") || name.equals("_index.md");
    }

    /**
     * A heading and the words below it.
     *
     * @param level 1 to 6; 0 for what stands before the first heading
     * @param id its anchor; empty at level 0
     * @param text the words below, as plain text
     */
    public record Section(int level, String title, String id, String text, Location at) {}

    /** A block of code; {@code at} is its opening line, {@code body} the code's place. */
    public record Fence(String language, String code, Location at, Location body) {}

    /**
     * A link or an image.
     *
     * @param target as written
     * @param resolved relative to the page's address, or as written where it leads outside
     */
    public record Link(String target, String resolved, boolean image, String text, Location at) {}
}
