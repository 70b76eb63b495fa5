package dev.watchbill.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reviewer would otherwise say each time. */
class HouseRulesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST_FILE = 400;

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "a hidden clock", Pattern.compile("\\b(Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime)\\.now\\("),
            "a default zone", Pattern.compile("systemDefault\\("),
            "a default locale", Pattern.compile("Locale\\.getDefault|\\.to(Lower|Upper)Case\\(\\)"),
            "a default charset", Pattern.compile("getBytes\\(\\)|Charset\\.defaultCharset"),
            "a drawer", Pattern.compile("class \\w*(Util|Utils|Helper|Manager|Impl)\\b"),
            "something left", Pattern.compile("TODO|FIXME"),
            "a print past the streams given", Pattern.compile("System\\.(out|err)\\.print|printStackTrace"));

    private static final Pattern NETWORK = Pattern.compile(
            "java\\.net\\.(http\\b|URL\\b|Inet|\\w*Socket)|\\b\\w*SocketChannel\\b|toURL\\(|openConnection\\(");

    private static final Pattern PURPOSE = Pattern.compile("^/\\*\\* [^.]+\\. \\*/\\n@NullMarked\\n");

    @Test
    void noFileIsLongerThanOneThing() throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        for (Path file : files()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                wrong.add(file + ": " + lines + " lines");
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void forbiddenWordsDoNotOccur() throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            FORBIDDEN.forEach((what, pattern) -> {
                if (pattern.matcher(text).find()) {
                    wrong.add(file + ": " + what);
                }
            });
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void onlyTheLiveServerKnowsANetwork() throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        for (Path file : files()) {
            boolean serves = file.getParent().endsWith("serve");
            if (!serves && NETWORK.matcher(Files.readString(file)).find()) {
                wrong.add(file.toString());
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIsFor() throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        for (Path file : files()) {
            Path description = file.resolveSibling("package-info.java");
            if (!Files.exists(description)
                    || !PURPOSE.matcher(Files.readString(description)).find()) {
                wrong.add(file.getParent().toString());
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
