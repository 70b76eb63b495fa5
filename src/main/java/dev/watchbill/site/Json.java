package dev.watchbill.site;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON with its keys in the order they are given; safe within a script. */
final class Json {
    /** What is written. */
    @FunctionalInterface
    interface Value {
        void write(JsonWriter out) throws IOException;
    }

    private Json() {}

    /** For people and programs, indented. */
    static String pretty(Value value) {
        return write(value, "  ") + "\n";
    }

    /** For scripts, as short as can be. */
    static String compact(Value value) {
        return write(value, "");
    }

    private static String write(Value value, String indent) {
        StringWriter text = new StringWriter();
        JsonWriter out = new JsonWriter(text);
        out.setHtmlSafe(true);
        out.setSerializeNulls(false);
        out.setIndent(indent);
        try {
            value.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static void strings(JsonWriter out, String name, Iterable<String> values) throws IOException {
        out.name(name).beginArray();
        for (String value : values) {
            out.value(value);
        }
        out.endArray();
    }
}
