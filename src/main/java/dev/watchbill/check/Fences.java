package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.source.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The places of a page's code, by where they begin. */
record Fences(NavigableMap<Integer, Integer> spans) {
    static Fences of(Page page) {
        NavigableMap<Integer, Integer> spans = new TreeMap<>();
        for (Page.Fence fence : page.fences()) {
            Span body = fence.body().span();
            spans.put(body.start(), body.end());
        }
        return new Fences(spans);
    }

    /** Whether a place lies within code. */
    boolean hold(int offset) {
        Map.Entry<Integer, Integer> nearest = spans.floorEntry(offset);
        return nearest != null && offset < nearest.getValue();
    }
}
