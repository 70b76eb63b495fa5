package dev.watchbill.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads feeds by the letter of RFC 5545 and without a library, so that it shares no mistake with one. */
final class PlainReader {
    private static final Pattern CONTENT_LINE = Pattern.compile("[A-Z0-9-]+(;[A-Z0-9-]+=[^\":;,]+)*:.*");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private PlainReader() {}

    /** The content lines, unfolded. */
    static List<String> lines(byte[] feed) {
        String text = decode(feed);
        if (!text.endsWith("\r\n")) {
            throw new AssertionError("the last line has no end");
        }
        String unfolded = text.replace("\r\n ", "");
        List<String> lines = List.of(unfolded.split("\r\n"));
        for (String line : lines) {
            if (line.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
                throw new AssertionError("control character in: " + line);
            }
            if (!CONTENT_LINE.matcher(line).matches()) {
                throw new AssertionError("not a content line: " + line);
            }
        }
        return lines;
    }

    /** The properties of the calendar itself, name with parameters to value. */
    static Map<String, String> calendar(byte[] feed) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (String line : lines(feed)) {
            if (line.equals("BEGIN:VEVENT")) {
                break;
            }
            int colon = line.indexOf(':');
            properties.put(line.substring(0, colon), line.substring(colon + 1));
        }
        return properties;
    }

    /** Each event's properties as written, name with parameters to value. */
    static List<Map<String, String>> rawEvents(byte[] feed) {
        List<Map<String, String>> events = new ArrayList<>();
        Map<String, String> event = null;
        for (String line : lines(feed)) {
            if (line.equals("BEGIN:VEVENT")) {
                event = new LinkedHashMap<>();
                events.add(event);
            } else if (line.equals("END:VEVENT")) {
                event = null;
            } else if (event != null) {
                int colon = line.indexOf(':');
                if (event.put(line.substring(0, colon), line.substring(colon + 1)) != null) {
                    throw new AssertionError("twice in one event: " + line);
                }
            }
        }
        return events;
    }

    static List<ReadEvent> events(String path, byte[] feed) {
        return rawEvents(feed).stream()
                .map(event -> new ReadEvent(
                        path,
                        event.get("UID"),
                        moment(event, "DTSTART"),
                        moment(event, "DTEND"),
                        unescape(event.get("SUMMARY")),
                        unescape(event.get("DESCRIPTION"))))
                .toList();
    }

    static String unescape(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == ';') {
                throw new AssertionError("bare " + c + " in: " + value);
            }
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = value.charAt(++i);
            if ("\\;,nN".indexOf(escaped) < 0) {
                throw new AssertionError("unknown escape in: " + value);
            }
            text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
        }
        return text.toString();
    }

    private static String moment(Map<String, String> event, String name) {
        String time = event.get(name);
        if (time == null) {
            return LocalDate.parse(event.get(name + ";VALUE=DATE"), DateTimeFormatter.BASIC_ISO_DATE)
                    .toString();
        }
        return LocalDateTime.parse(time, UTC).toInstant(ZoneOffset.UTC).toString();
    }

    private static String decode(byte[] feed) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(feed))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("not UTF-8", e);
        }
    }
}
