package dev.watchbill.build;

import dev.watchbill.source.Edit;
import dev.watchbill.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Changes a file of the content folder at the places of its edits; every other byte stays. */
public final class SourceEdits {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SourceEdits() {}

    /**
     * The text with the edits.
     *
     * @param edits of this source, none overlapping another
     */
    public static String apply(SourceText source, List<Edit> edits) {
        StringBuilder text = new StringBuilder(source.text());
        edits.stream()
                .sorted(Comparator.comparing((Edit edit) -> edit.at().span().start())
                        .reversed())
                .forEach(edit ->
                        text.replace(edit.at().span().start(), edit.at().span().end(), edit.replacement()));
        return text.toString();
    }

    /** What stands in a file before its text: a byte order mark, or nothing. */
    static String mark(Path file) throws IOException {
        return mark(Files.readString(file));
    }

    private static String mark(String read) {
        return read.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    }

    /**
     * Writes the edited text over the file, at once or not at all.
     *
     * @throws IOException where it cannot be written, or where the file is no longer what was read
     */
    public static void write(Path file, SourceText source, List<Edit> edits) throws IOException {
        String before = Files.readString(file);
        String mark = mark(before);
        if (!before.equals(mark + source.text())) {
            throw new IOException(file + " was changed in the meantime; try again");
        }
        Path target = file.toRealPath();
        Path draft = Files.createTempFile(target.getParent(), ".watchbill", ".tmp");
        try {
            Files.copy(target, draft, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.writeString(draft, mark + apply(source, edits));
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
