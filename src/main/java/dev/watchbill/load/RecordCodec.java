package dev.watchbill.load;

import dev.watchbill.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the records that were read from one text as bytes, and reads them back. The types say what the bytes mean:
 * nothing in them can name a class, and a length that is too great ends where the bytes do.
 */
final class RecordCodec {
    private final Shape root;

    private RecordCodec(Shape root) {
        this.root = root;
    }

    static RecordCodec of(Class<? extends Record> type) {
        return new RecordCodec(shape(type, Map.of()));
    }

    /** @throws IllegalArgumentException where a part of the value lies in another text, or is no proper Unicode */
    byte[] write(Record value, SourceText source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            root.write(value, source, out);
        } catch (IOException memoryHasNone) {
            throw new UncheckedIOException(memoryHasNone);
        }
        return bytes.toByteArray();
    }

    /** @throws RuntimeException where the bytes are not what {@link #write} makes of such a value */
    Object read(ByteBuffer in, SourceText source) {
        return root.read(in, source);
    }

    /** How the values of one type are written. All lie in one text, which is not written with them. */
    private interface Shape {
        void write(Object value, SourceText source, DataOutputStream out) throws IOException;

        Object read(ByteBuffer in, SourceText source);
    }

    private static Shape shape(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return shape(bound.get(variable), bound);
        }
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            if (raw == List.class) {
                return new Many(shape(arguments[0], bound), Collections::unmodifiableList);
            }
            if (raw == Set.class) {
                return new Many(
                        shape(arguments[0], bound), some -> Collections.unmodifiableSet(new LinkedHashSet<>(some)));
            }
            Map<TypeVariable<?>, Type> inner = new HashMap<>(bound);
            for (int i = 0; i < arguments.length; i++) {
                inner.put(raw.getTypeParameters()[i], arguments[i]);
            }
            return Fields.of(raw, inner);
        }
        Class<?> raw = (Class<?>) type;
        return raw.isRecord() ? Fields.of(raw, bound) : Leaf.of(raw);
    }

    /** A record. Any of its parts may be missing. */
    private record Fields(List<MethodHandle> accessors, List<Shape> shapes, MethodHandle constructor) implements Shape {
        static Fields of(Class<?> type, Map<TypeVariable<?>, Type> bound) {
            RecordComponent[] parts = type.getRecordComponents();
            try {
                MethodHandles.Lookup lookup = MethodHandles.lookup();
                List<MethodHandle> accessors = new ArrayList<>();
                for (RecordComponent part : parts) {
                    accessors.add(lookup.unreflect(part.getAccessor()));
                }
                Constructor<?> canonical = type.getDeclaredConstructor(
                        Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
                return new Fields(
                        accessors,
                        Arrays.stream(parts)
                                .map(part -> shape(part.getGenericType(), bound))
                                .toList(),
                        lookup.unreflectConstructor(canonical).asSpreader(Object[].class, parts.length));
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalArgumentException(hidden);
            }
        }

        @Override
        public void write(Object value, SourceText source, DataOutputStream out) throws IOException {
            for (int i = 0; i < shapes.size(); i++) {
                Object part = invoke(accessors.get(i), value);
                out.writeBoolean(part != null);
                if (part != null) {
                    shapes.get(i).write(part, source, out);
                }
            }
        }

        @Override
        public Object read(ByteBuffer in, SourceText source) {
            @Nullable Object[] parts = new @Nullable Object[shapes.size()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = in.get() == 0 ? null : shapes.get(i).read(in, source);
            }
            return invoke(constructor, parts);
        }

        private static Object invoke(MethodHandle handle, Object argument) {
            try {
                return handle.invoke(argument);
            } catch (RuntimeException | Error failed) {
                throw failed;
            } catch (Throwable recordsThrowNone) {
                throw new IllegalStateException(recordsThrowNone);
            }
        }
    }

    /** A collection, in its order. */
    private record Many(Shape each, Function<List<Object>, Object> made) implements Shape {
        @Override
        public void write(Object value, SourceText source, DataOutputStream out) throws IOException {
            Collection<?> all = (Collection<?>) value;
            out.writeInt(all.size());
            for (Object one : all) {
                each.write(one, source, out);
            }
        }

        @Override
        public Object read(ByteBuffer in, SourceText source) {
            int count = in.getInt();
            List<Object> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(each.read(in, source));
            }
            return made.apply(all);
        }
    }

    /** A value without parts. */
    private record Leaf(Put put, Function<ByteBuffer, Object> get) implements Shape {
        private interface Put {
            void put(DataOutputStream out, Object value) throws IOException;
        }

        static Shape of(Class<?> type) {
            if (type == int.class) {
                return new Leaf((out, value) -> out.writeInt((int) value), ByteBuffer::getInt);
            }
            if (type == boolean.class) {
                return new Leaf((out, value) -> out.writeBoolean((boolean) value), in -> in.get() != 0);
            }
            if (type == String.class) {
                return new Leaf((out, value) -> putText(out, (String) value), Leaf::getText);
            }
            if (type == LocalDate.class) {
                return new Leaf((out, value) -> putText(out, value.toString()), in -> LocalDate.parse(getText(in)));
            }
            if (type == Period.class) {
                return new Leaf((out, value) -> putText(out, value.toString()), in -> Period.parse(getText(in)));
            }
            if (type.isEnum()) {
                Object[] all = type.getEnumConstants();
                return new Leaf((out, value) -> out.writeInt(((Enum<?>) value).ordinal()), in -> all[in.getInt()]);
            }
            if (type == SourceText.class) {
                return new TheText();
            }
            throw new IllegalArgumentException("no way to write " + type);
        }

        private static void putText(DataOutputStream out, String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
                throw new IllegalArgumentException("half a character");
            }
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        private static String getText(ByteBuffer in) {
            int length = in.getInt();
            int start = in.arrayOffset() + in.position();
            in.position(in.position() + length);
            return new String(in.array(), start, length, StandardCharsets.UTF_8);
        }

        @Override
        public void write(Object value, SourceText source, DataOutputStream out) throws IOException {
            put.put(out, value);
        }

        @Override
        public Object read(ByteBuffer in, SourceText source) {
            return get.apply(in);
        }
    }

    /** The one text. */
    private record TheText() implements Shape {
        @Override
        public void write(Object value, SourceText source, DataOutputStream out) {
            if (value != source) {
                throw new IllegalArgumentException("a place in another text");
            }
        }

        @Override
        public Object read(ByteBuffer in, SourceText source) {
            return source;
        }
    }
}
