package dev.watchbill.load;

import dev.watchbill.model.Severity;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Fix;
import dev.watchbill.source.Level;
import dev.watchbill.source.Nearest;
import dev.watchbill.syntax.YamlNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes values that are words: names, ids, addresses. */
final class Words {
    static final String ID_RULE = "ids are small letters and digits with single hyphens between";

    private static final Pattern MAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+");
    private static final Pattern ALERT_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,199}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    /** A text in one line: where it is broken, one space stands. */
    static final Decoder<String> TEXT = Decoder.scalar("a text", text -> text.isBlank() ? null : unbroken(text))
            .where(Words::isPrintable);

    static final Decoder<String> ID = TEXT.where(Words::isId);

    static final Decoder<String> EMAIL = Decoder.scalar(
            "a mail address such as alex@example.com",
            text -> MAIL.matcher(text).matches() ? text : null);

    static final Decoder<URI> WEB = Decoder.scalar("a web address such as https://example.com/", Words::web);

    /** An address that paths are put behind. */
    static final Decoder<URI> BASE = WEB.where(Words::isBase);

    static final Decoder<String> WEB_TEXT = WEB.map(URI::toString);

    static final Decoder<Integer> WEIGHT = Decoder.scalar("a number from 0 to 100", text -> within(text, 0, 100));

    static final Decoder<Severity> SEVERITY = oneOf(Severity.values(), Severity::word);

    static final Decoder<Level> LEVEL = oneOf(Level.values(), Level::word);

    static final Decoder<Locale> LANGUAGE = Decoder.scalar("a language such as en or pt-BR", Words::language);

    /** An alert's name, which is part of an address. */
    static final Decoder<String> ALERT = Decoder.scalar(
            "an alert's name of letters, digits, '.', '_' and '-'",
            text -> ALERT_NAME.matcher(text).matches() ? text : null);

    /** A page's former address, as written. */
    static final Decoder<String> ALIAS =
            Decoder.scalar("a former address such as profit-eod", text -> folder(text) == null ? null : text);

    /** A folder below the content folder, ending in a slash; empty for the content folder itself. */
    static final Decoder<String> FOLDER =
            Decoder.scalar("a folder such as handbook/, or ./ for all", Words::folderOrAll);

    private static final Set<String> ALL = Set.of("./", ".", "/");
    private static final Pattern OUTER_SLASH = Pattern.compile("^/|/$");
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 100;

    private Words() {}

    /** Decodes a word of a closed set. */
    static <E> Decoder<E> oneOf(E[] values, Function<E, String> word) {
        List<String> words = Arrays.stream(values).map(word).toList();
        return (node, report) -> {
            int index = node instanceof YamlNode.Scalar scalar ? words.indexOf(scalar.text()) : -1;
            if (index < 0 && !(node instanceof YamlNode.Refused)) {
                report.accept(notOneOf(words, node));
            }
            return index < 0 ? null : values[index];
        };
    }

    private static Finding notOneOf(List<String> words, YamlNode node) {
        String message = "expected one of " + String.join(", ", words);
        String written = node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
        return Nearest.ask(Finding.error(Decoder.BAD_VALUE, node.at(), message), written, words);
    }

    static boolean isKebab(String text) {
        return text.length() <= LONGEST_ID && KEBAB.matcher(text).matches();
    }

    /** A name for people from an id: {@code unit-profit} becomes {@code Unit profit}. */
    static String readable(String id) {
        String words = id.replace('-', ' ').replace('_', ' ').strip();
        if (words.isEmpty()) {
            return id;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    private static String unbroken(String text) {
        Matcher breaks = LINE_BREAK.matcher(text);
        return breaks.find() ? breaks.replaceAll(" ").strip() : text;
    }

    private static boolean isPrintable(String text, YamlNode node, Consumer<Finding> report) {
        OptionalInt control = text.codePoints()
                .filter(c -> c != '\t' && Character.isISOControl(c))
                .findFirst();
        control.ifPresent(c -> report.accept(Finding.error(
                Decoder.BAD_VALUE,
                node.at(),
                String.format(Locale.ROOT, "a text cannot hold the control character U+%04X", c))));
        return control.isEmpty();
    }

    private static boolean isId(String text, YamlNode node, Consumer<Finding> report) {
        if (isKebab(text)) {
            return true;
        }
        String message = "'" + text + "' is not an id; " + ID_RULE;
        Finding finding = Finding.error("bad-id", node.at(), message);
        String kebab =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        report.accept(isKebab(kebab) ? finding.with(Fix.replace(node.at(), kebab)) : finding);
        return false;
    }

    private static @Nullable URI web(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null ? uri : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    private static boolean isBase(URI uri, YamlNode node, Consumer<Finding> report) {
        boolean base = uri.getRawQuery() == null && uri.getRawFragment() == null;
        if (!base) {
            report.accept(Finding.error(
                    Decoder.BAD_VALUE, node.at(), "paths are put behind this address, so it holds no '?' and no '#'"));
        }
        return base;
    }

    private static @Nullable Locale language(String text) {
        try {
            return text.isEmpty()
                    ? null
                    : new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException notALanguage) {
            return null;
        }
    }

    /** A folder as paths begin with it: nothing for the content folder itself, which is written {@code ./}. */
    private static @Nullable String folderOrAll(String text) {
        return ALL.contains(text) ? "" : folder(text.startsWith("./") ? text.substring(2) : text);
    }

    private static @Nullable String folder(String text) {
        String path = OUTER_SLASH.matcher(text).replaceAll("");
        boolean safe = Arrays.stream(path.split("/", -1)).allMatch(SafeName::accepts);
        return safe ? path + "/" : null;
    }

    private static @Nullable Integer within(String text, int lowest, int highest) {
        int value = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        return value >= lowest && value <= highest ? value : null;
    }
}
