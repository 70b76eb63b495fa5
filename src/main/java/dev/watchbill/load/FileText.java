package dev.watchbill.load;

import dev.watchbill.source.Finding;
import dev.watchbill.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns a file's bytes into text: strict UTF-8, a byte order mark is dropped. */
final class FileText {
    private FileText() {}

    /** The text; null where the bytes are not UTF-8, which was reported at the first that is not. */
    static @Nullable SourceText decode(String shown, byte[] bytes, Consumer<Finding> report) {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), chars, true);
        int decoded = chars.position();
        if (result.isError()) {
            SourceText source = new SourceText(shown, new String(bytes, StandardCharsets.UTF_8));
            String message = "this byte is not UTF-8; save the file as UTF-8";
            report.accept(Finding.error("not-utf8", source.at(decoded, decoded + 1), message));
            return null;
        }
        String text = chars.flip().toString();
        return new SourceText(shown, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
