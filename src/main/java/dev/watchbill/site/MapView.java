package dev.watchbill.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A drawing of where a pipeline's data comes from and goes to, in pixels. */
record MapView(int width, int height, List<Node> nodes, List<String> edges) {
    /**
     * @param kind {@code upstream}, {@code self} or {@code downstream}
     * @param lines the name, broken to fit
     */
    record Node(
            int x,
            int y,
            int width,
            int height,
            String kind,
            List<Line> lines,
            @Nullable String href) {}

    /** A line of text and where its middle stands. */
    record Line(int x, int y, String text) {}
}
