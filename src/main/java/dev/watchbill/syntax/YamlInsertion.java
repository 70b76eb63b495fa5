package dev.watchbill.syntax;

import dev.watchbill.source.Edit;
import dev.watchbill.source.Findings;
import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds items to a list in a YAML text and leaves every other byte as it is, comments and indentation included. */
public final class YamlInsertion {
    private static final String STEP = "  ";

    private final SourceText source;
    private final String newline;
    private final List<String> items;

    private YamlInsertion(SourceText source, List<String> items) {
        this.source = source;
        this.newline = source.text().contains("\r\n") ? "\r\n" : "\n";
        this.items = items;
    }

    /**
     * The edit that appends items to a list. Keys on the way to it are added where they are missing.
     *
     * @param keys from the top of the file to the list: {@code holidays}, {@code days}; at least one
     * @param items each in one line, as a mapping in braces; at least one
     * @return empty where the text is broken or something else than a list stands there
     */
    public static Optional<Edit> append(SourceText source, List<String> keys, List<String> items) {
        Findings findings = new Findings();
        YamlNode root = Yaml.parse(source, findings);
        if (!(root instanceof YamlNode.Mapping mapping) || findings.hasErrors()) {
            return Optional.empty();
        }
        Edit edit = new YamlInsertion(source, items).into(mapping, keys);
        return Optional.ofNullable(edit).filter(each -> isSound(source, mapping, keys, items.size(), each));
    }

    /** Whether the text with the edit holds just these items more. */
    private static boolean isSound(
            SourceText source, YamlNode.Mapping before, List<String> keys, int added, Edit edit) {
        var span = edit.at().span();
        String text = source.text().substring(0, span.start())
                + edit.replacement()
                + source.text().substring(span.end());
        Findings findings = new Findings();
        YamlNode after = Yaml.parse(new SourceText(source.path(), text), findings);
        return after instanceof YamlNode.Mapping mapping
                && !findings.hasErrors()
                && count(mapping, keys) == count(before, keys) + added;
    }

    private static int count(YamlNode.Mapping mapping, List<String> keys) {
        YamlNode node = mapping;
        for (String key : keys) {
            node = node instanceof YamlNode.Mapping each ? each.get(key) : null;
        }
        return node instanceof YamlNode.Sequence list ? list.items().size() : 0;
    }

    private @Nullable Edit into(YamlNode.Mapping mapping, List<String> keys) {
        for (YamlNode.Mapping.Entry entry : mapping.entries()) {
            if (entry.key().text().equals(keys.get(0))) {
                return into(entry, keys.subList(1, keys.size()));
            }
        }
        if (isFlow(mapping)) {
            return insideBraces(mapping.at(), last(mapping), flow(keys));
        }
        String indent = indent(mapping.at());
        return indent.isEmpty() ? atTheEnd(keys) : afterLineOf(end(mapping), block(keys, indent));
    }

    private @Nullable Edit into(YamlNode.Mapping.Entry entry, List<String> rest) {
        YamlNode value = entry.value();
        if (value instanceof YamlNode.Mapping mapping && !rest.isEmpty()) {
            return into(mapping, rest);
        }
        if (value instanceof YamlNode.Sequence list && rest.isEmpty()) {
            return isFlow(list)
                    ? insideBraces(list.at(), last(list), String.join(", ", items))
                    : afterLineOf(end(list), block(rest, indent(list.at())));
        }
        if (value instanceof YamlNode.Scalar scalar && scalar.isNull()) {
            String lines = block(rest, indent(entry.key().at()) + STEP);
            boolean written = scalar.at().span().length() > 0;
            return written ? new Edit(scalar.at(), newline + lines) : afterLineOf(end(entry.key()), lines);
        }
        return null;
    }

    /** The keys one below the other and the items below the last, without a line break at the end. */
    private String block(List<String> keys, String indent) {
        if (keys.isEmpty()) {
            return items.stream().map(item -> indent + "- " + item).collect(Collectors.joining(newline));
        }
        return indent + keys.get(0) + ":" + newline + block(keys.subList(1, keys.size()), indent + STEP);
    }

    private String flow(List<String> keys) {
        String rest = keys.size() == 1
                ? "[" + String.join(", ", items) + "]"
                : "{ " + flow(keys.subList(1, keys.size())) + " }";
        return keys.get(0) + ": " + rest;
    }

    private Edit atTheEnd(List<String> keys) {
        int end = source.text().length();
        boolean open = !source.text().endsWith("\n");
        return new Edit(source.at(end, end), (open ? newline : "") + block(keys, "") + newline);
    }

    private Edit afterLineOf(int offset, String lines) {
        int end = offset;
        while (end < source.text().length() && "\r\n".indexOf(source.text().charAt(end)) < 0) {
            end++;
        }
        return new Edit(source.at(end, end), newline + lines);
    }

    private Edit insideBraces(Location whole, @Nullable YamlNode last, String text) {
        int inside = whole.span().start() + 1;
        if (last == null) {
            return new Edit(source.at(inside, inside), text);
        }
        int comma = source.text().substring(end(last), whole.span().end()).indexOf(',');
        int at = comma < 0 ? end(last) : end(last) + comma + 1;
        return new Edit(source.at(at, at), (comma < 0 ? ", " : " ") + text);
    }

    private boolean isFlow(YamlNode node) {
        char first = source.text().charAt(node.at().span().start());
        return first == '{' || first == '[';
    }

    private static @Nullable YamlNode last(YamlNode node) {
        if (node instanceof YamlNode.Sequence list) {
            return list.items().isEmpty() ? null : list.items().get(list.items().size() - 1);
        }
        if (node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()) {
            YamlNode.Mapping.Entry entry =
                    List.copyOf(mapping.entries()).get(mapping.entries().size() - 1);
            return entry.value().at().span().length() == 0 ? entry.key() : entry.value();
        }
        return null;
    }

    /** The offset after the last character that belongs to a node, without the blank lines and comments below it. */
    private int end(YamlNode node) {
        YamlNode last = last(node);
        if (last != null && !isFlow(node)) {
            return end(last);
        }
        int end = node.at().span().end();
        while (end > node.at().span().start()
                && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** What stands before a place on its line; a dash and its spaces count as spaces. */
    private String indent(Location at) {
        int start = source.lineStart(at.start().line());
        return source.text().substring(start, at.span().start()).replace('-', ' ');
    }
}
