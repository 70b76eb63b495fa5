package dev.watchbill.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The size that an SVG's first tag gives: its width and height in pixels, else those of its view box. */
final class SvgSize {
    private static final Pattern TAG = Pattern.compile("<svg\\s[^>]{0,4000}>");
    private static final String NUMBER = "([0-9]{1,6})(?:\\.[0-9]{1,9})?";
    private static final Pattern WIDTH = Pattern.compile("\\swidth=[\"']" + NUMBER + "(?:px)?[\"']");
    private static final Pattern HEIGHT = Pattern.compile("\\sheight=[\"']" + NUMBER + "(?:px)?[\"']");
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\sviewBox=[\"'][-0-9.]{1,20}[\\s,]{1,9}[-0-9.]{1,20}[\\s,]{1,9}" + NUMBER + "[\\s,]{1,9}"
                    + NUMBER + "[\"']");

    private SvgSize() {}

    static @Nullable ImageSize of(String head) {
        Matcher tag = TAG.matcher(head);
        if (!tag.find()) {
            return null;
        }
        Matcher width = WIDTH.matcher(tag.group());
        Matcher height = HEIGHT.matcher(tag.group());
        if (width.find() && height.find()) {
            return ImageSize.positive(Integer.parseInt(width.group(1)), Integer.parseInt(height.group(1)));
        }
        Matcher box = VIEW_BOX.matcher(tag.group());
        return box.find() ? ImageSize.positive(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2))) : null;
    }
}
