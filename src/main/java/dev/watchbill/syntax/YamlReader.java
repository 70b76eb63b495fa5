package dev.watchbill.syntax;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import dev.watchbill.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Turns the events of one YAML text into a tree. */
final class YamlReader {
    private static final String UNSUPPORTED = "unsupported-yaml";

    private final SourceText source;
    private final YamlOffsets offsets;
    private final Consumer<Finding> report;
    private final QuestionMarks questionMarks;
    private final StreamReader text;
    private final Iterator<Event> events;
    private int depth;

    YamlReader(SourceText source, Span region, Consumer<Finding> report) {
        this.source = source;
        this.report = report;
        this.offsets = new YamlOffsets(source, region);
        this.questionMarks = QuestionMarks.hidden(source.slice(region));
        this.text = new StreamReader(questionMarks.text());
        ParserImpl parser = new ParserImpl(text, new LoaderOptions());
        this.events = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return parser.peekEvent() != null;
            }

            @Override
            public Event next() {
                return parser.getEvent();
            }
        };
    }

    @Nullable
    YamlNode read() {
        try {
            events.next();
            Event first = events.next();
            if (!(first instanceof DocumentStartEvent)) {
                return null;
            }
            YamlNode root = node(events.next());
            events.next();
            refuseSecondDocument();
            return root instanceof YamlNode.Scalar scalar && scalar.isNull() ? null : root;
        } catch (TooDeep tooDeep) {
            String message = "more than " + Yaml.DEEPEST + " lists and mappings within each other";
            report.accept(Finding.error("yaml-limit", tooDeep.at, message));
            return null;
        } catch (MarkedYAMLException broken) {
            report.accept(YamlMistake.of(broken, source, offsets));
            return null;
        } catch (NumberFormatException tooLarge) {
            report.accept(YamlMistake.escape(offsets.mark(text.getMark(), 1)));
            return null;
        } catch (YAMLException misplaced) {
            report.accept(YamlMistake.misplaced(offsets.mark(text.getMark(), 1)));
            return null;
        }
    }

    private void refuseSecondDocument() {
        if (events.hasNext() && events.next() instanceof DocumentStartEvent second) {
            refuse(at(second), "a file holds one document; '---' begins another one");
        }
    }

    private YamlNode node(Event event) {
        if (event instanceof AliasEvent alias) {
            refuse(at(alias), "aliases are not supported; write the value again");
            return new YamlNode.Refused(at(alias));
        }
        if (event instanceof NodeEvent named && named.getAnchor() != null) {
            refuse(offsets.mark(event.getStartMark(), named.getAnchor().length() + 1), "anchors are not supported");
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar, scalar.getTag());
            return new YamlNode.Scalar(questionMarks.shown(scalar.getValue()), scalar.isPlain(), at(scalar));
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        refuseTag(start, start.getTag());
        if (++depth > Yaml.DEEPEST) {
            throw new TooDeep(at(start));
        }
        YamlNode node = start instanceof SequenceStartEvent ? sequence(start) : mapping((MappingStartEvent) start);
        depth--;
        return node;
    }

    private YamlNode.Sequence sequence(CollectionStartEvent start) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (!event.is(Event.ID.SequenceEnd)) {
            items.add(node(event));
            event = events.next();
        }
        return new YamlNode.Sequence(
                List.copyOf(items), whole(start, event, items.isEmpty() ? null : items.get(items.size() - 1)));
    }

    private YamlNode.Mapping mapping(MappingStartEvent start) {
        Map<String, YamlNode.Mapping.Entry> entries = new LinkedHashMap<>();
        YamlNode last = null;
        Event event = events.next();
        while (!event.is(Event.ID.MappingEnd)) {
            YamlNode key = node(event);
            last = node(events.next());
            event = events.next();
            if (accepts(key, entries)) {
                YamlNode.Scalar scalar = (YamlNode.Scalar) key;
                entries.put(scalar.text(), new YamlNode.Mapping.Entry(scalar, last));
            }
        }
        return new YamlNode.Mapping(Collections.unmodifiableMap(entries), whole(start, event, last));
    }

    private boolean accepts(YamlNode key, Map<String, YamlNode.Mapping.Entry> entries) {
        if (!(key instanceof YamlNode.Scalar scalar)) {
            if (!(key instanceof YamlNode.Refused)) {
                refuse(key.at(), "a key is plain text, not a list or a mapping");
            }
            return false;
        }
        if (scalar.plain() && scalar.text().equals("<<")) {
            refuse(key.at(), "merge keys are not supported; write the values again");
            return false;
        }
        YamlNode.Mapping.Entry first = entries.get(scalar.text());
        if (first != null) {
            int line = first.key().at().start().line();
            String message = "'" + scalar.text() + "' is written twice; the first is in line " + line;
            report.accept(Finding.error("duplicate-key", key.at(), message));
        }
        return first == null;
    }

    private void refuseTag(Event event, @Nullable String tag) {
        if (tag != null) {
            refuse(
                    offsets.mark(event.getStartMark(), 1),
                    "tags are not supported; values are read as their key needs them");
        }
    }

    private void refuse(Location at, String message) {
        report.accept(Finding.error(UNSUPPORTED, at, message));
    }

    private Location at(Event event) {
        return source.at(offsets.of(event.getStartMark()), offsets.of(event.getEndMark()));
    }

    /** A block's own end lies behind the blank lines and comments that follow it; its last value's does not. */
    private Location whole(CollectionStartEvent start, Event end, @Nullable YamlNode last) {
        int from = offsets.of(start.getStartMark());
        int until = start.isFlow() || last == null
                ? offsets.of(end.getEndMark())
                : last.at().span().end();
        return source.at(from, Math.max(from, until));
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Location at;

        TooDeep(Location at) {
            super(null, null, false, false);
            this.at = at;
        }
    }
}
