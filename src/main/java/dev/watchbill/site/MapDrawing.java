package dev.watchbill.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lays out a pipeline's map: upstream, the pipeline, downstream, from top to bottom of three columns. */
final class MapDrawing {
    private static final int BOX = 200;
    private static final int GAP = 72;
    private static final int LINE = 18;
    private static final int PADDING = 11;
    private static final int ROW_GAP = 14;
    private static final int LETTERS = 24;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<MapView.Node> nodes = new ArrayList<>();
    private final List<String> edges = new ArrayList<>();

    private MapDrawing() {}

    static @Nullable MapView of(String name, List<PipelineView.Party> upstream, List<PipelineView.Party> downstream) {
        if (upstream.isEmpty() && downstream.isEmpty()) {
            return null;
        }
        return new MapDrawing().draw(name, upstream, downstream);
    }

    private MapView draw(String name, List<PipelineView.Party> upstream, List<PipelineView.Party> downstream) {
        List<PipelineView.Party> self = List.of(new PipelineView.Party(name, null, null));
        int height = Math.max(Math.max(heightOf(upstream), heightOf(downstream)), heightOf(self));
        int x = 0;
        List<MapView.Node> before = column(upstream, "upstream", x, height);
        x += upstream.isEmpty() ? 0 : BOX + GAP;
        MapView.Node middle = column(self, "self", x, height).get(0);
        List<MapView.Node> after = column(downstream, "downstream", x + BOX + GAP, height);
        before.forEach(node -> edges.add(curve(node, middle)));
        after.forEach(node -> edges.add(curve(middle, node)));
        int width = x + BOX + (downstream.isEmpty() ? 0 : BOX + GAP);
        return new MapView(width + 2, height + 2, List.copyOf(nodes), List.copyOf(edges));
    }

    private List<MapView.Node> column(List<PipelineView.Party> parties, String kind, int x, int height) {
        int y = (height - heightOf(parties)) / 2;
        List<MapView.Node> column = new ArrayList<>();
        for (PipelineView.Party party : parties) {
            List<String> words = broken(party.name());
            List<MapView.Line> lines = new ArrayList<>();
            int boxHeight = heightOf(words.size());
            int top = y + (boxHeight - LINE * words.size()) / 2;
            for (int i = 0; i < words.size(); i++) {
                lines.add(new MapView.Line(x + 1 + BOX / 2, top + LINE * (i + 1) - 4, words.get(i)));
            }
            column.add(new MapView.Node(x + 1, y + 1, BOX, boxHeight, kind, List.copyOf(lines), party.href()));
            y += boxHeight + ROW_GAP;
        }
        nodes.addAll(column);
        return column;
    }

    private static String curve(MapView.Node from, MapView.Node to) {
        int startX = from.x() + from.width();
        int startY = from.y() + from.height() / 2;
        int endX = to.x() - 7;
        int endY = to.y() + to.height() / 2;
        int middle = (startX + endX) / 2;
        return "M" + startX + " " + startY + "C" + middle + " " + startY + " " + middle + " " + endY + " " + endX + " "
                + endY;
    }

    private static int heightOf(List<PipelineView.Party> parties) {
        return parties.stream()
                        .mapToInt(party -> heightOf(broken(party.name()).size()) + ROW_GAP)
                        .sum()
                - (parties.isEmpty() ? 0 : ROW_GAP);
    }

    private static int heightOf(int lines) {
        return Math.max(44, 2 * PADDING + lines * LINE);
    }

    private static List<String> broken(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.split(name.strip())) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
