package dev.watchbill.syntax;

import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import dev.watchbill.source.Span;
import org.yaml.snakeyaml.error.Mark;

/** Turns the parser's marks, which count code points of a region, into UTF-16 offsets of the whole file. */
final class YamlOffsets {
    private final SourceText source;
    private final Span region;
    private int index;
    private int offset;

    YamlOffsets(SourceText source, Span region) {
        this.source = source;
        this.region = region;
        this.offset = region.start();
    }

    /** Marks come nearly in order, so each is counted from the one before. */
    int of(Mark mark) {
        offset = source.text().offsetByCodePoints(offset, mark.getIndex() - index);
        index = mark.getIndex();
        return Math.min(offset, region.end());
    }

    /** The place of some characters, of the basic plane, from a mark on; never past the region's end. */
    Location mark(Mark mark, int length) {
        int start = of(mark);
        return source.at(start, Math.min(start + length, region.end()));
    }
}
