package dev.watchbill.syntax;

import dev.watchbill.syntax.MarkdownDocument.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * The last gate for pages that hold raw HTML: a second reading, by a parser that reads as browsers do, finds nothing but
 * elements and attributes that this package writes. It should never refuse.
 */
final class Gate {
    private Gate() {}

    static boolean passes(@Nullable Html html) {
        if (html == null) {
            return true;
        }
        Document read = Jsoup.parseBodyFragment(html.text());
        return new Cleaner(new Known()).isValid(read);
    }

    /** What the renderers write, and what authors may write. */
    private static final class Known extends Safelist {
        Known() {
            addTags("input", "label", "section", "hr", "br", "img", "wbr", "source", "col");
            addTags(Elements.BLOCK.toArray(String[]::new));
            addTags(Elements.INLINE.toArray(String[]::new));
        }

        @Override
        public boolean isSafeAttribute(String tagName, Element element, Attribute attribute) {
            String name = attribute.getKey();
            boolean address = name.equals("href") || name.equals("src") || name.equals("srcset");
            if (address && AddressRules.isUnsafe(attribute.getValue(), !tagName.equals("a"))) {
                return false;
            }
            return Elements.hasAttribute(tagName, name)
                    || switch (name) {
                        case "class", "role", "tabindex", "aria-label", "aria-hidden" -> true;
                        case "data-language" -> tagName.equals("div");
                        case "type", "checked", "data-task" -> tagName.equals("input");
                        case "start" -> tagName.equals("ol");
                        case "loading" -> tagName.equals("img");
                        default -> false;
                    };
        }
    }
}
