package dev.watchbill.load;

import dev.watchbill.model.FrontMatter;
import dev.watchbill.source.Finding;
import dev.watchbill.source.SourceText;
import dev.watchbill.syntax.MarkdownDocument;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they were parsed by builds before, in a folder. A page is found by a digest of the very program, of its path
 * and of its bytes, so what is found is what parsing would give. What is damaged, or cannot be read, is as if it were
 * not there; a file is replaced as a whole, and by one build at a time.
 *
 * <p>Each of the files holds the pages whose key begins with its digit: a key of 32 bytes, the length of what follows it,
 * and a {@link RecordCodec record}, again and again; at the end, in eight bytes, a CRC-32 of all before, which tells what
 * is damaged.
 */
public final class PageStore extends ParseCache {
    private static final RecordCodec CODEC = RecordCodec.of(Kept.class);
    private static final int FILES = 16;
    private static final int DIGEST = 32;

    private final Path folder;
    private final byte[] program;
    private final long mostBytes;
    private final AtomicLong bytes = new AtomicLong();
    private final Map<ByteBuffer, ByteBuffer> found = new ConcurrentHashMap<>();
    private final ConcurrentMap<ByteBuffer, ByteBuffer> wanted = new ConcurrentHashMap<>();

    /** What is kept of a page beside its text. */
    record Kept(FrontMatter front, MarkdownDocument markdown, List<Finding> findings) {}

    private PageStore(Path folder, byte[] program, long mostBytes) {
        this.folder = folder;
        this.program = program.clone();
        this.mostBytes = mostBytes;
    }

    /**
     * Opens a folder, which need not be there.
     *
     * @param program tells the very program that runs from every other
     */
    public static PageStore open(Path folder, byte[] program) {
        PageStore store = new PageStore(folder, program, Runtime.getRuntime().maxMemory() / 4);
        IntStream.range(0, FILES).parallel().forEach(store::read);
        return store;
    }

    @Override
    ParsedFile get(ContentFile file, byte[] content, Supplier<ParsedFile> parse) {
        if (FileKind.of(file.path()) != FileKind.PAGE) {
            return parse.get();
        }
        ByteBuffer key = key(file, content);
        ParsedFile stored = find(file, content, key);
        if (stored != null) {
            return stored;
        }
        ParsedFile parsed = parse.get();
        if (parsed instanceof ParsedFile.Document page) {
            put(page, key);
        }
        return parsed;
    }

    private ParsedFile.@Nullable Document find(ContentFile file, byte[] content, ByteBuffer key) {
        ByteBuffer record = found.get(key);
        if (record == null) {
            return null;
        }
        try {
            SourceText source = FileText.decodePage(file.shown(), content, told -> {});
            Kept kept = (Kept) CODEC.read(record.duplicate(), source);
            wanted.put(key, record);
            return new ParsedFile.Document(file.path(), source, kept.front(), kept.markdown(), kept.findings());
        } catch (RuntimeException damaged) {
            return null;
        }
    }

    private void put(ParsedFile.Document page, ByteBuffer key) {
        try {
            Kept kept = new Kept(page.front(), page.markdown(), page.findings());
            byte[] record = CODEC.write(kept, page.source());
            if (bytes.addAndGet(record.length) < mostBytes) {
                wanted.put(key, ByteBuffer.wrap(record));
            }
        } catch (IllegalArgumentException cannotBeKept) {
            return;
        }
    }

    /** Writes what was asked for since the folder was opened, where that is not what it holds. */
    @Override
    void endLoad() {
        if (wanted.keySet().equals(found.keySet())) {
            return;
        }
        try {
            Files.createDirectories(folder);
            try (FileChannel lock = FileChannel.open(
                    folder.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS)) {
                if (lock.tryLock() != null) {
                    write();
                }
            }
        } catch (IOException | OverlappingFileLockException anotherTime) {
            return;
        }
    }

    private void write() throws IOException {
        for (int number = 0; number < FILES; number++) {
            Map<ByteBuffer, ByteBuffer> next = of(number, wanted);
            if (!next.keySet().equals(of(number, found).keySet())) {
                Path file = file(number);
                Path made = file.resolveSibling(file.getFileName() + ".new");
                Files.deleteIfExists(made);
                Files.write(made, bytes(next), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static Map<ByteBuffer, ByteBuffer> of(int number, Map<ByteBuffer, ByteBuffer> all) {
        Map<ByteBuffer, ByteBuffer> some = new TreeMap<>();
        all.forEach((key, record) -> {
            if (Math.floorMod(key.get(0), FILES) == number) {
                some.put(key, record);
            }
        });
        return some;
    }

    private static byte[] bytes(Map<ByteBuffer, ByteBuffer> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (Map.Entry<ByteBuffer, ByteBuffer> page : pages.entrySet()) {
            ByteBuffer record = page.getValue();
            out.write(page.getKey().array());
            out.writeInt(record.remaining());
            out.write(record.array(), record.arrayOffset() + record.position(), record.remaining());
        }
        out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    private void read(int number) {
        try {
            Path file = file(number);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && bytes.addAndGet(Files.size(file)) < mostBytes) {
                found.putAll(pages(Files.readAllBytes(file)));
            }
        } catch (IOException | RuntimeException damaged) {
            return;
        }
    }

    private static Map<ByteBuffer, ByteBuffer> pages(byte[] file) {
        int end = file.length - Long.BYTES;
        Map<ByteBuffer, ByteBuffer> pages = new HashMap<>();
        if (ByteBuffer.wrap(file).getLong(end) == checksum(file, end)) {
            ByteBuffer in = ByteBuffer.wrap(file, 0, end);
            while (in.hasRemaining()) {
                byte[] key = new byte[DIGEST];
                in.get(key);
                int length = in.getInt();
                pages.put(ByteBuffer.wrap(key), in.slice().limit(length).slice());
                in.position(in.position() + length);
            }
        }
        return pages;
    }

    private static long checksum(byte[] bytes, int end) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, end);
        return checksum.getValue();
    }

    private Path file(int number) {
        return folder.resolve("pages-" + Integer.toHexString(number));
    }

    private ByteBuffer key(ContentFile file, byte[] content) {
        return ByteBuffer.wrap(Digest.of(
                program,
                file.shown().getBytes(StandardCharsets.UTF_8),
                file.path().getBytes(StandardCharsets.UTF_8),
                content));
    }
}
