package dev.watchbill.syntax;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what is wrong with a YAML text. */
final class YamlMistake {
    private static final String RULE = "yaml-syntax";
    private static final String ESCAPE = "this escape is unknown; use single quotes, or write the backslash twice";
    private static final String MISPLACED = "this does not fit the lines above; check the indentation and quotes";

    private YamlMistake() {}

    static Finding of(MarkedYAMLException broken, SourceText source, YamlOffsets offsets) {
        String problem = String.valueOf(broken.getProblem());
        String context = String.valueOf(broken.getContext());
        boolean unclosed = problem.contains("unexpected end of stream") || problem.contains("document separator");
        boolean open = problem.contains("<stream end>") && context.startsWith("while parsing a flow ");
        Mark mark = (unclosed || open) && broken.getContextMark() != null
                ? broken.getContextMark()
                : broken.getProblemMark();
        if (mark == null) {
            return Finding.error(RULE, source.top(), "this is not valid YAML");
        }
        Location at = offsets.mark(mark, 1);
        String sentence =
                at.text().equals("\t") ? tab(at) : open ? open(at.text()) : sentence(problem, context, at.text());
        return Finding.error(RULE, at, sentence);
    }

    private static String tab(Location at) {
        SourceText source = at.source();
        int lineStart = source.lineStart(at.start().line());
        return source.text().substring(lineStart, at.span().start()).isBlank()
                ? "a tab cannot indent YAML; use spaces"
                : "a tab cannot stand here; use a space";
    }

    private static String open(String character) {
        return character.equals("[") || character.equals("{")
                ? "this '" + character + "' is never closed"
                : "a ']' or '}' is missing at the end";
    }

    /** What the parser refuses without a mark: text behind a closed bracket that stands where only a line may begin. */
    static Finding misplaced(Location at) {
        return Finding.error(RULE, at, MISPLACED);
    }

    /** What the parser fails at: an escape whose number is larger than those of characters by far. */
    static Finding escape(Location at) {
        return Finding.error(RULE, at, ESCAPE);
    }

    private static String sentence(String problem, String context, String character) {
        if (problem.contains("unexpected end of stream") || problem.contains("document separator")) {
            return "this quote is never closed";
        }
        if (problem.contains("cannot start any token")) {
            return "text cannot begin with '" + character + "'; put it in quotes";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a ':' is not expected here; put text that holds ': ' in quotes";
        }
        if (problem.contains("could not find expected ':'")) {
            return "a ':' is missing after the key above";
        }
        if (character.equals("?") && problem.contains("expected ',' or ")) {
            return "a '?' is not expected here; put text that holds ' ?' in quotes";
        }
        if (problem.contains("',' or ']'")) {
            return "a ',' or ']' is missing before this";
        }
        if (problem.contains("',' or '}'")) {
            return "a ',' or '}' is missing before this";
        }
        if (problem.contains("escape") || problem.contains("expected hexadecimal")) {
            return ESCAPE;
        }
        if (problem.contains("sequence entries are not allowed")) {
            return "a list item cannot begin here; put it in a line of its own";
        }
        if (problem.contains("<block end>")
                || problem.contains("<document start>")
                || context.contains("while parsing a block")) {
            return MISPLACED;
        }
        return "this is not valid YAML";
    }
}
