package dev.watchbill.syntax;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;

/**
 * The footnotes of a page, numbered in the order in which they are first referred to; those that nothing refers to come
 * last, so that no text is lost.
 */
final class Footnotes {
    private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    private final List<FootnoteDefinition> order = new ArrayList<>();
    private final Map<FootnoteDefinition, List<FootnoteReference>> references = new IdentityHashMap<>();
    private final Map<FootnoteReference, String> ids = new IdentityHashMap<>();
    private final Map<FootnoteDefinition, Integer> numbers = new IdentityHashMap<>();

    private Footnotes() {}

    static Footnotes of(Node document) {
        Footnotes footnotes = new Footnotes();
        List<FootnoteDefinition> all = new ArrayList<>();
        footnotes.define(document, all);
        footnotes.refer(document);
        int next = footnotes.follow(0);
        for (FootnoteDefinition definition : all) {
            footnotes.number(definition);
            next = footnotes.follow(next);
        }
        return footnotes;
    }

    /** Reads the definitions that were numbered and not read yet, and those that they refer to in turn. */
    private int follow(int from) {
        int next = from;
        while (next < order.size()) {
            refer(order.get(next++));
        }
        return next;
    }

    private void define(Node parent, List<FootnoteDefinition> all) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(definition.getLabel(), definition);
                all.add(definition);
            }
            define(node, all);
        }
    }

    private void refer(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteReference reference) {
                FootnoteDefinition definition = definitions.get(reference.getLabel());
                if (definition != null && ids.size() < Limits.MOST_LINKS) {
                    List<FootnoteReference> earlier = number(definition);
                    earlier.add(reference);
                    String repeated = earlier.size() == 1 ? "" : "-" + earlier.size();
                    ids.put(reference, "fnref:" + numbers.get(definition) + repeated);
                }
            } else if (!(node instanceof FootnoteDefinition)) {
                refer(node);
            }
        }
    }

    private List<FootnoteReference> number(FootnoteDefinition definition) {
        if (numbers.putIfAbsent(definition, numbers.size() + 1) == null) {
            order.add(definition);
        }
        return references.computeIfAbsent(definition, d -> new ArrayList<>());
    }

    /** The definitions in the order of their numbers. */
    Iterable<FootnoteDefinition> inOrder() {
        return order;
    }

    boolean isEmpty() {
        return order.isEmpty();
    }

    /** The number of the footnote that is meant, from 1; 0 where there is none, or the page has too many references. */
    int number(FootnoteReference reference) {
        return ids.containsKey(reference) ? numbers.get(definitions.get(reference.getLabel())) : 0;
    }

    /** A definition's anchor. A colon cannot stand in a heading's slug, so the two never meet. */
    String id(FootnoteDefinition definition) {
        return "fn:" + numbers.get(definition);
    }

    String id(FootnoteReference reference) {
        return ids.get(reference);
    }

    List<FootnoteReference> references(FootnoteDefinition definition) {
        return references.get(definition);
    }
}
