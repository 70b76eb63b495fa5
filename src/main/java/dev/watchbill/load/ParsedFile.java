package dev.watchbill.load;

import dev.watchbill.model.FrontMatter;
import dev.watchbill.model.Person;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.SiteSettings;
import dev.watchbill.model.Team;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.source.SourceText;
import dev.watchbill.syntax.MarkdownDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one file says by itself, before it is linked with the others. Immutable, so it may be kept and shared. */
sealed interface ParsedFile {
    /** What is wrong with the file by itself. */
    List<Finding> findings();

    /** site.yaml. */
    record Settings(SiteSettings settings, List<Finding> findings) implements ParsedFile {}

    /** people.yaml. */
    record People(Records<Person> people, List<Finding> findings) implements ParsedFile {}

    /** teams.yaml. */
    record Teams(Records<Team> teams, List<Finding> findings) implements ParsedFile {}

    /** A file of pipelines. */
    record Group(Located<String> id, String name, Records<Zoned<Pipeline>> pipelines, List<Finding> findings)
            implements ParsedFile {}

    /**
     * A file of a rota.
     *
     * @param schedule null where it could not be read
     */
    record Rota(Located<String> id, @Nullable Zoned<Schedule> schedule, List<Finding> findings) implements ParsedFile {}

    /** A Markdown file; {@code path} is below the content folder. */
    record Document(
            String path, SourceText source, FrontMatter front, MarkdownDocument markdown, List<Finding> findings)
            implements ParsedFile {}

    /**
     * A file that is copied as it is.
     *
     * @param size null where it is no image, or one whose size is not known
     */
    record Attachment(ContentFile file, @Nullable ImageSize size, List<Finding> findings) implements ParsedFile {
        String path() {
            return file.path();
        }
    }

    /** A file or folder that could not be read at all, or may not be. */
    record Refused(String path, List<Finding> findings) implements ParsedFile {}
}
