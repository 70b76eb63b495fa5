package dev.watchbill.check;

import dev.watchbill.runtime.InTheJar;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Level;
import dev.watchbill.source.Located;
import dev.watchbill.source.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every rule that a finding may name. The page that documents them is the list itself: what is not there is no rule. */
public final class RuleBook {
    private static final String PAGE = "rules.md";
    private static final Pattern SECTION = Pattern.compile(
            "### (?<id>[a-z0-9-]+)\\n\\n\\*\\*(?<level>Error|Warning|Info)(?<fixed>, always)?\\.\\*\\* (?<what>.+?)\\n"
                    + "(?<more>.*)",
            Pattern.DOTALL);

    private RuleBook() {}

    /**
     * A rule.
     *
     * @param level the level of its findings where site.yaml says nothing
     * @param fixed whether its errors stay errors, whatever site.yaml or a comment says
     * @param what it finds, in one sentence
     * @param more why, how to mend it, and an example, in Markdown
     */
    public record Entry(String id, Level level, boolean fixed, String what, String more) {
        /** The whole section as a person reads it. */
        @Override
        public String toString() {
            String stays = fixed ? ", always" : "";
            return id + " (" + level.word() + stays + ")\n\n" + what + "\n\n" + more + "\n";
        }
    }

    /** All rules by their ids. */
    public static SortedMap<String, Entry> entries() {
        return Pages.ENTRIES;
    }

    static boolean isFixed(String rule) {
        Entry entry = entries().get(rule);
        return entry != null && entry.fixed();
    }

    /** Says that content names a rule which does not exist. */
    static Finding unknown(Located<String> rule) {
        Finding finding = Finding.error("unknown-rule", rule.at(), "'" + rule + "' is not a rule");
        return Nearest.ask(finding, rule.value(), entries().keySet());
    }

    /** Read once, and only where somebody asks. */
    private static final class Pages {
        static final SortedMap<String, Entry> ENTRIES = read();
    }

    private static SortedMap<String, Entry> read() {
        return parse(InTheJar.text(RuleBook.class, PAGE).replace("\r\n", "\n"));
    }

    private static SortedMap<String, Entry> parse(String page) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (String text : sections(page)) {
            Matcher section = SECTION.matcher(text);
            if (section.matches()) {
                Level level = Level.valueOf(section.group("level").toUpperCase(Locale.ROOT));
                String id = section.group("id");
                String more = section.group("more").strip();
                entries.put(id, new Entry(id, level, section.group("fixed") != null, section.group("what"), more));
            }
        }
        return Collections.unmodifiableSortedMap(entries);
    }

    /** The page cut before each heading; what looks like one in an example is none. */
    private static List<String> sections(String page) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean example = false;
        for (String line : page.lines().toList()) {
            example ^= line.startsWith("```");
            if (!example && line.startsWith("#")) {
                sections.add(section.toString());
                section.setLength(0);
            }
            section.append(line).append('\n');
        }
        sections.add(section.toString());
        return sections;
    }
}
