package dev.watchbill.load;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The size of an image in CSS pixels, at least 1 each way, read from the head of its file. Nothing is decoded.
 */
record ImageSize(int width, int height) {
    private static final int HEAD = 32;
    private static final int LONGEST_SVG_HEAD = 8192;
    private static final int LONGEST_AVIF_HEAD = 4096;
    private static final int MOST_SEGMENTS = 1000;

    private static final Pattern SVG_TAG = Pattern.compile("<svg\\s[^>]{0,4000}>");
    private static final String SVG_NUMBER = "([0-9]{1,6})(?:\\.[0-9]{1,9})?";
    private static final Pattern SVG_WIDTH = Pattern.compile("\\swidth=[\"']" + SVG_NUMBER + "(?:px)?[\"']");
    private static final Pattern SVG_HEIGHT = Pattern.compile("\\sheight=[\"']" + SVG_NUMBER + "(?:px)?[\"']");
    private static final Pattern SVG_VIEW_BOX =
            Pattern.compile("\\sviewBox=[\"'][-0-9.]{1,20}[\\s,]{1,9}[-0-9.]{1,20}[\\s,]{1,9}" + SVG_NUMBER
                    + "[\\s,]{1,9}" + SVG_NUMBER + "[\"']");

    /** The size; null where the file is no PNG, GIF, JPEG, WebP, AVIF or SVG, or does not say its size. */
    static @Nullable ImageSize of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.matches(".*\\.(png|gif|jpe?g|webp|avif|svg)")) {
            return null;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return name.endsWith(".svg")
                    ? ofSvg(new String(in.readNBytes(LONGEST_SVG_HEAD), StandardCharsets.UTF_8))
                    : ofPixels(in);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static @Nullable ImageSize positive(int width, int height) {
        return width > 0 && height > 0 ? new ImageSize(width, height) : null;
    }

    /** The size that the first tag gives: its width and height in pixels, else those of its view box. */
    private static @Nullable ImageSize ofSvg(String head) {
        Matcher tag = SVG_TAG.matcher(head);
        if (!tag.find()) {
            return null;
        }
        Matcher width = SVG_WIDTH.matcher(tag.group());
        Matcher height = SVG_HEIGHT.matcher(tag.group());
        if (width.find() && height.find()) {
            return positive(Integer.parseInt(width.group(1)), Integer.parseInt(height.group(1)));
        }
        Matcher box = SVG_VIEW_BOX.matcher(tag.group());
        return box.find() ? positive(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2))) : null;
    }

    private static @Nullable ImageSize ofPixels(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = Arrays.copyOf(in.readNBytes(HEAD), HEAD);
        in.reset();
        if (has(head, 1, "PNG") && has(head, 12, "IHDR")) {
            return positive(big(head, 16, 4), big(head, 20, 4));
        }
        if (has(head, 0, "GIF8")) {
            return positive(little(head, 6, 2), little(head, 8, 2));
        }
        if (has(head, 0, "RIFF") && has(head, 8, "WEBP")) {
            return ofWebP(head);
        }
        if (has(head, 4, "ftyp")) {
            return ofAvif(in.readNBytes(LONGEST_AVIF_HEAD));
        }
        boolean jpeg = big(head, 0, 2) == 0xFFD8;
        return jpeg ? ofJpeg(new DataInputStream(in)) : null;
    }

    private static @Nullable ImageSize ofWebP(byte[] head) {
        if (has(head, 12, "VP8X")) {
            return positive(little(head, 24, 3) + 1, little(head, 27, 3) + 1);
        }
        if (has(head, 12, "VP8L")) {
            int bits = little(head, 21, 4);
            return positive((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        return has(head, 12, "VP8 ") ? positive(little(head, 26, 2) & 0x3FFF, little(head, 28, 2) & 0x3FFF) : null;
    }

    /** The largest of the image's spatial extents (ISO/IEC 23008-12, 6.5.3); others are of its thumbnails or tiles. */
    private static @Nullable ImageSize ofAvif(byte[] head) {
        ImageSize largest = null;
        for (int at = 4; at + 16 <= head.length; at++) {
            if (has(head, at, "ispe") && big(head, at - 4, 4) == 20) {
                ImageSize size = positive(big(head, at + 8, 4), big(head, at + 12, 4));
                if (size != null && (largest == null || size.width() > largest.width())) {
                    largest = size;
                }
            }
        }
        return largest;
    }

    /** Goes from segment to segment to the one that begins the frame. */
    private static @Nullable ImageSize ofJpeg(DataInputStream in) throws IOException {
        in.readUnsignedShort();
        for (int segment = 0; segment < MOST_SEGMENTS; segment++) {
            int marker = in.readUnsignedShort();
            if (marker >> 8 != 0xFF) {
                return null;
            }
            int length = in.readUnsignedShort();
            int kind = marker & 0xFF;
            boolean frame = kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
            if (frame) {
                in.readUnsignedByte();
                int height = in.readUnsignedShort();
                return positive(in.readUnsignedShort(), height);
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
        return null;
    }

    private static boolean has(byte[] head, int at, String text) {
        return text.equals(new String(head, at, text.length(), StandardCharsets.ISO_8859_1));
    }

    private static int big(byte[] head, int at, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | head[at + i] & 0xFF;
        }
        return value;
    }

    private static int little(byte[] head, int at, int count) {
        int value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | head[at + i] & 0xFF;
        }
        return value;
    }
}
