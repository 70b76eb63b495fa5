package dev.watchbill.syntax;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import dev.watchbill.syntax.MarkdownDocument.Fence;
import dev.watchbill.syntax.MarkdownDocument.Link;
import dev.watchbill.syntax.MarkdownDocument.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is gathered while one page is rendered. */
final class Rendering {
    final Places places;
    final RawHtml html;
    final HtmlHeadings htmlHeadings;
    final Footnotes footnotes;
    final Slugs slugs = new Slugs();
    final List<Fence> fences = new ArrayList<>();
    final Set<String> anchors = new LinkedHashSet<>();
    private final Consumer<Finding> report;
    private final List<Section> sections = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Section section;
    private boolean tooManyLinks;

    /** How much deeper than written the page's headings are shown: its title is the only heading of level 1. */
    int shift;

    /** Whether words are a heading's, and no part of the section's text. */
    boolean quiet;

    /** Where HTML goes; the first heading goes elsewhere. */
    Markup out = new Markup();

    private int tasks;
    private int openLinks;

    Rendering(Places places, RawHtml html, HtmlHeadings htmlHeadings, Footnotes footnotes, Consumer<Finding> report) {
        this.places = places;
        this.html = html;
        this.htmlHeadings = htmlHeadings;
        this.footnotes = footnotes;
        this.report = report;
        this.section = new Section(0, "", "", "", places.at(0, 0));
    }

    void report(Finding finding) {
        report.accept(finding);
    }

    /** Adds words that a reader sees to the section's text. */
    void words(CharSequence seen) {
        if (!quiet) {
            words.append(seen);
        }
    }

    /** Writes words to the page, and to the section's text. */
    void text(String seen) {
        out.text(seen);
        words(seen);
    }

    /** Ends a block: words of two blocks do not run together. */
    void endBlock() {
        out.line();
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }

    void begin(int level, String title, String id, Location at) {
        endSection();
        section = new Section(level, title, id, "", at);
        if (!id.isEmpty()) {
            anchors.add(id);
        }
    }

    private void endSection() {
        String text = words.toString().strip();
        words.setLength(0);
        sections.add(new Section(section.level(), section.title(), section.id(), text, section.at()));
    }

    List<Section> endSections() {
        endSection();
        return List.copyOf(sections);
    }

    /** An anchor for a heading: the one that its author chose, or a slug. */
    String anchor(String slugWords, @Nullable String chosen, Location at) {
        if (chosen == null) {
            return slugs.next(slugWords);
        }
        if (slugs.claim(chosen)) {
            return chosen;
        }
        report(Finding.warning("duplicate-anchor", at, "the anchor '" + chosen + "' is taken by a heading above"));
        return slugs.next(slugWords);
    }

    /** Takes a link in; answers its index, or -1 where the page has too many. */
    int link(String target, boolean image, String text, Location at) {
        if (links.size() == Limits.MOST_LINKS) {
            if (!tooManyLinks) {
                report(Finding.error(
                        "too-many-links", at, "from here on links are text: a page holds " + Limits.MOST_LINKS));
            }
            tooManyLinks = true;
            return -1;
        }
        links.add(new Link(target, image, text, at));
        return links.size() - 1;
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    /** Begins to write the words of a link. */
    void openLink() {
        openLinks++;
    }

    void closeLink() {
        openLinks--;
    }

    /** Whether what is written now is the words of a link. */
    boolean isLink() {
        return openLinks > 0;
    }

    /** The number of the next task, from 1. */
    int nextTask() {
        return ++tasks;
    }
}
