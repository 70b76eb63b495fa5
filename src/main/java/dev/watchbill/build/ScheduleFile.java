package dev.watchbill.build;

import dev.watchbill.model.Schedule;
import dev.watchbill.source.ContentFolder;
import dev.watchbill.source.Edit;
import dev.watchbill.source.SourceText;
import dev.watchbill.syntax.YamlInsertion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A schedule's file. */
public record ScheduleFile(ContentFolder content, Schedule schedule) {
    /**
     * Appends entries to a list of the file and leaves every other byte as it was.
     *
     * @param keys the way to the list, such as {@code holidays}, {@code days}
     * @param entries each a mapping in braces
     * @return false where the file has something else than a list there; nothing is written
     * @throws IOException where it cannot be written
     */
    public boolean append(List<String> keys, List<String> entries) throws IOException {
        SourceText source = schedule.id().at().source();
        Optional<Edit> edit = YamlInsertion.append(source, keys, entries);
        if (edit.isPresent()) {
            SourceEdits.write(content.file(source), source, List.of(edit.get()));
        }
        return edit.isPresent();
    }
}
