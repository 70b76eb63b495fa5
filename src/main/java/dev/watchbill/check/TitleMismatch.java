package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A page that calls itself one thing and begins with a heading that says another. */
final class TitleMismatch implements PageRule {
    private static final int LONGEST_ALERT = 200;

    /** An alert's name, as in {@code KubeAPIDown}. */
    private static final Pattern ALERT = Pattern.compile("[A-Z][a-z]*+(?:[A-Z0-9][a-z]*+)++");

    @Override
    public void check(Page page, Facts facts, Consumer<Finding> report) {
        Page.Section heading = page.sections().stream()
                .filter(section -> section.level() > 0)
                .findFirst()
                .orElse(null);
        if (heading == null || heading.level() != 1) {
            return;
        }
        Located<String> title = page.front().title();
        String name = stem(page.path());
        if (title != null && !key(title.value()).equalsIgnoreCase(key(heading.title()))) {
            tell("the title is '" + title + "' but the heading '" + heading.title() + "'", heading, report);
        } else if (title == null
                && isAlert(name)
                && isAlert(heading.title())
                && !name.equalsIgnoreCase(heading.title())) {
            tell("the file is called '" + name + "' but the heading '" + heading.title() + "'", heading, report);
        }
    }

    private static void tell(String message, Page.Section heading, Consumer<Finding> report) {
        report.accept(Finding.warning("title-mismatch", heading.at(), message));
    }

    private static boolean isAlert(String name) {
        return name.length() <= LONGEST_ALERT && ALERT.matcher(name).matches();
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    }

    private static String key(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
