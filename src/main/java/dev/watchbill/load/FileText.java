package dev.watchbill.load;

import dev.watchbill.source.Finding;
import dev.watchbill.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns a file's bytes into text: strict UTF-8, a byte order mark is dropped. */
final class FileText {
    /** What most texts are that are not UTF-8. */
    private static final Charset OLD = Charset.forName("windows-1252");

    private FileText() {}

    /** The text; null where the bytes are not UTF-8, which was reported at the first that is not. */
    static @Nullable SourceText decode(String shown, byte[] bytes, Consumer<Finding> report) {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder().decode(ByteBuffer.wrap(bytes), chars, true);
        if (result.isError()) {
            SourceText source = new SourceText(shown, new String(bytes, StandardCharsets.UTF_8));
            report(source, chars.position(), report);
            return null;
        }
        return new SourceText(shown, withoutMark(chars.flip().toString()));
    }

    /** The text of a page: what is not UTF-8 is reported, and read as what it most likely is. */
    static SourceText decodePage(String shown, byte[] bytes, Consumer<Finding> report) {
        if (isUtf16(bytes)) {
            SourceText source = new SourceText(shown, new String(bytes, StandardCharsets.UTF_16));
            report.accept(Finding.error("not-utf8", source.top(), "this file is UTF-16; save the file as UTF-8"));
            return source;
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = decoder();
        int first = -1;
        for (CoderResult result = decoder.decode(rest, chars, true);
                result.isError();
                result = decoder.reset().decode(rest, chars, true)) {
            first = first < 0 ? chars.position() : first;
            for (int i = 0; i < result.length(); i++) {
                chars.put(new String(new byte[] {rest.get()}, OLD));
            }
        }
        String text = chars.flip().toString();
        if (first >= 0) {
            report(new SourceText(shown, text), first, report);
        }
        return new SourceText(shown, withoutMark(text));
    }

    private static boolean isUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static void report(SourceText source, int offset, Consumer<Finding> report) {
        String message = "this byte is not UTF-8; save the file as UTF-8";
        report.accept(Finding.error("not-utf8", source.at(offset, offset + 1), message));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
