package dev.watchbill.syntax;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** Writes tables, each in a frame that scrolls. */
final class Tables {
    private final Rendering page;
    private final InlineRenderer inlines;

    Tables(Rendering page, InlineRenderer inlines) {
        this.page = page;
        this.inlines = inlines;
    }

    void write(TableBlock table) {
        page.out.line().tag("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            String element = part instanceof TableBody ? "tbody" : "thead";
            page.out.tag("<" + element + ">\n");
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                row(row);
            }
            page.out.tag("</" + element + ">\n");
        }
        page.out.tag("</table></div>");
        page.endBlock();
    }

    private void row(Node row) {
        page.out.tag("<tr>\n");
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            TableCell cell = (TableCell) node;
            String end = cell.isHeader() ? "</th>\n" : "</td>\n";
            page.out.tag(cell.isHeader() ? "<th scope=\"col\"" : "<td");
            if (cell.getAlignment() != null) {
                page.out.tag(
                        switch (cell.getAlignment()) {
                            case LEFT -> " class=\"left\">";
                            case CENTER -> " class=\"center\">";
                            case RIGHT -> " class=\"right\">";
                        });
            } else {
                page.out.tag(">");
            }
            inlines.children(cell);
            page.words(" ");
            page.out.tag(end);
        }
        surplus(row);
        page.out.tag("</tr>");
        page.endBlock();
    }

    /** GitHub drops cells beyond the header's; here their text stays. */
    private void surplus(Node row) {
        if (row.getSourceSpans().isEmpty()) {
            return;
        }
        Location whole = page.places.of(row);
        Node last = row.getLastChild();
        int start = last == null || last.getSourceSpans().isEmpty()
                ? whole.span().start() + end(cells(row), whole.text())
                : page.places.of(last).span().end();
        if (start >= whole.span().end()) {
            return;
        }
        Location rest = whole.source().at(start, whole.span().end());
        String text = rest.text().replace('|', ' ').strip();
        if (!text.isEmpty()) {
            page.report(Finding.warning("surplus-cell", rest, "the row has more cells than the table's header"));
            page.out.tag("<td>");
            page.text(text);
            page.out.tag("</td>\n");
        }
    }

    private static int cells(Node row) {
        int cells = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells++;
        }
        return cells;
    }

    /** Where so many cells of a row end: an empty one tells no place of its own. */
    private static int end(int cells, String row) {
        int at = row.startsWith("|") ? 1 : 0;
        int left = cells;
        while (at < row.length() && left > 0) {
            boolean escaped = row.startsWith("\\|", at);
            left -= row.charAt(at) == '|' ? 1 : 0;
            at += escaped ? 2 : 1;
        }
        return at;
    }
}
