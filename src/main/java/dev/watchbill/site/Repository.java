package dev.watchbill.site;

import dev.watchbill.model.Addresses;
import dev.watchbill.model.Page;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.SiteSettings;
import dev.watchbill.start.RunbookDraft;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links into the web pages of the repository that the content lies in.
 *
 * @param folder the content folder below the repository's root, empty or ending in {@code /}
 */
record Repository(SiteSettings site, String folder) {
    private static final Pattern ENDING = Pattern.compile("(\\.git)?/*$");

    @Nullable
    String edit(Page page) {
        return edit(page.path());
    }

    @Nullable
    String edit(Schedule schedule) {
        return edit("oncall/" + schedule.id() + ".yaml");
    }

    private @Nullable String edit(String path) {
        return site.repository() == null
                ? null
                : base() + "edit/" + site.branch() + "/" + Addresses.encode(folder + path);
    }

    /** A new issue on what is wrong with a page, begun. */
    @Nullable
    String report(Page page) {
        return issue(page, "Problem: ", "What is wrong, and where on the page?\n\n\nWhat would be right?\n");
    }

    /** A new issue on how a use of a page went, begun. */
    @Nullable
    String used(Page page) {
        return issue(
                page, "Used: ", "When, and for which alert?\n\n\nDid it help? What was missing, what was wrong?\n");
    }

    private @Nullable String issue(Page page, String beginning, String questions) {
        if (site.repository() == null) {
            return null;
        }
        URI full = site.fullAddress(page.address());
        String where = full == null ? folder + page.path() : full.toString();
        String title = encode(beginning + page.title());
        String body = encode(where + "\n\n" + questions);
        return base()
                + (isGitLab()
                        ? "issues/new?issue%5Btitle%5D=" + title + "&issue%5Bdescription%5D=" + body
                        : "issues/new?title=" + title + "&body=" + body);
    }

    /**
     * The editor of a new runbook, begun.
     *
     * @param template what a runbook of this team begins as
     * @param today the date on which it counts as reviewed
     */
    @Nullable
    String write(Pipeline pipeline, String template, LocalDate today) {
        if (site.repository() == null) {
            return null;
        }
        RunbookDraft draft = RunbookDraft.of(pipeline, template, today);
        return base() + "new/" + site.branch() + "?filename=" + encode(folder + draft.path()) + "&value="
                + encode(draft.text());
    }

    private String base() {
        String address = ENDING.matcher(site.repository().toString()).replaceFirst("");
        return address + (isGitLab() ? "/-/" : "/");
    }

    private boolean isGitLab() {
        return site.repository().toString().contains("gitlab");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
