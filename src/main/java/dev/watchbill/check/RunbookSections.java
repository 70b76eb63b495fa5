package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Fix;
import dev.watchbill.source.Location;
import dev.watchbill.source.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The sections that site.yaml asks every runbook for: one is missing, or stands too late. */
final class RunbookSections implements PageRule {
    @Override
    public void check(Page page, Facts facts, Consumer<Finding> report) {
        List<String> asked = facts.catalog().site().standards().runbookSections();
        if (asked.isEmpty() || !page.isRunbook() || facts.isForeign(page)) {
            return;
        }
        Map<String, Page.Section> headings = headings(page);
        List<String> missing = new ArrayList<>();
        Page.Section latest = null;
        for (String title : asked) {
            Page.Section section = headings.get(key(title));
            if (section == null) {
                missing.add(title);
            } else if (latest != null && start(section) < start(latest)) {
                String message = "'" + section.title() + "' should stand below '" + latest.title() + "'";
                report.accept(Finding.warning("section-order", section.at(), message));
            } else {
                latest = section;
            }
        }
        missing.forEach(title -> report.accept(missing(title, page, asked)));
    }

    private static Finding missing(String title, Page page, List<String> asked) {
        Page.Section meant = page.sections().stream()
                .filter(section -> asked.stream().noneMatch(other -> key(other).equals(key(section.title()))))
                .filter(section -> title.equals(Nearest.to(section.title(), asked)))
                .findFirst()
                .orElse(null);
        if (meant == null) {
            return Finding.warning("missing-section", top(page), "the section '" + title + "' is missing");
        }
        Finding finding = Finding.warning(
                "missing-section", meant.at(), "the section '" + title + "' is written '" + meant.title() + "' here");
        return meant.at().text().equals(meant.title()) ? finding.with(Fix.replace(meant.at(), title)) : finding;
    }

    private static Location top(Page page) {
        return page.sections().stream()
                .filter(section -> section.level() > 0)
                .map(Page.Section::at)
                .findFirst()
                .orElseGet(() -> page.source().top());
    }

    private static Map<String, Page.Section> headings(Page page) {
        Map<String, Page.Section> headings = new LinkedHashMap<>();
        page.sections().stream()
                .filter(section -> section.level() > 0)
                .forEach(section -> headings.putIfAbsent(key(section.title()), section));
        return headings;
    }

    private static int start(Page.Section section) {
        return section.at().span().start();
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
