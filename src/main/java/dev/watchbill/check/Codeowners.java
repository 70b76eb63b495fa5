package dev.watchbill.check;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import dev.watchbill.model.Person;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.PipelineGroup;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Fix;
import dev.watchbill.source.Located;
import dev.watchbill.source.SourceText;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a CODEOWNERS file that follows from ownership: a pipeline's owners review its runbooks and its group's file.
 * People stand there under their mail addresses, which GitHub knows them by; a chat handle could be somebody else's name.
 */
public final class Codeowners {
    /** The line above the part; what is not between the two lines is the team's own. */
    public static final String BEGIN = "# begin watchbill";

    /** The line below it. */
    public static final String END = "# end watchbill";

    private static final String NOTE = "# From the owners in pipelines/; 'watchbill new codeowners' writes it anew.";

    private Codeowners() {}

    /**
     * The part with its two marks, each line ended.
     *
     * @param folder the content folder below the repository's root, as in {@code content/}; empty for the root
     */
    public static String part(Catalog catalog, String folder) {
        TreeMap<String, TreeSet<String>> owners = new TreeMap<>();
        for (PipelineGroup group : catalog.groups()) {
            for (Pipeline pipeline : group.pipelines()) {
                Collection<String> people = people(pipeline, catalog);
                add(owners, folder + "pipelines/" + group.id() + ".yaml", people);
                catalog.runbooks()
                        .filter(page -> isOf(page, pipeline))
                        .forEach(page -> add(owners, folder + page.path(), people));
            }
        }
        StringBuilder part = new StringBuilder(BEGIN + "\n" + NOTE + "\n");
        owners.forEach((path, people) -> part.append('/')
                .append(pattern(path))
                .append(' ')
                .append(String.join(" ", people))
                .append('\n'));
        return part.append(END).append('\n').toString();
    }

    /**
     * A CODEOWNERS file with its part written anew; the part comes last where there is none yet.
     *
     * @param part as {@link #part} gives it
     */
    public static String renewed(String file, String part) {
        int begin = file.indexOf(BEGIN);
        if (begin < 0) {
            return file.isEmpty() || file.endsWith("\n") ? file + part : file + "\n" + part;
        }
        int end = file.indexOf(END, begin);
        int rest = end < 0 ? file.length() : Math.min(file.length(), end + END.length() + 1);
        return file.substring(0, begin) + part + file.substring(rest);
    }

    /** Reports a part that does not follow from the owners any more; a file without our marks is the team's own. */
    public static void check(Catalog catalog, SourceText file, String folder, Consumer<Finding> report) {
        int begin = file.text().indexOf(BEGIN);
        String text = file.text().replace("\r\n", "\n");
        if (begin >= 0 && !renewed(text, part(catalog, folder)).equals(text)) {
            String message = "the owners in pipelines/ have changed, and those who review have not";
            report.accept(Finding.warning("stale-codeowners", file.at(begin, begin + BEGIN.length()), message)
                    .with(Fix.advice("run 'watchbill new codeowners'")));
        }
    }

    private static boolean isOf(Page page, Pipeline pipeline) {
        Located<String> named = page.front().pipeline();
        return named != null && named.value().equals(pipeline.id().value());
    }

    private static List<String> people(Pipeline pipeline, Catalog catalog) {
        return Stream.of(pipeline.primary(), pipeline.secondary())
                .filter(Objects::nonNull)
                .map(owner -> mail(catalog.people().get(owner.value())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String mail(@Nullable Person person) {
        return person == null ? null : person.email();
    }

    private static void add(TreeMap<String, TreeSet<String>> owners, String path, Collection<String> people) {
        if (!people.isEmpty()) {
            owners.computeIfAbsent(path, any -> new TreeSet<>()).addAll(people);
        }
    }

    /** A path as a pattern that matches it: what has a meaning there becomes "any character". */
    private static String pattern(String path) {
        return path.replace(" ", "\\ ").replaceAll("[\\[\\]!#*]", "?");
    }
}
