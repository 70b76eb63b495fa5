package dev.watchbill.syntax;

import java.util.regex.Pattern;

/**
 * Images of other sites. A page asks no other site for anything, so such an image would stay empty: a link to it is shown
 * in its place, or its words alone where they are part of a link already.
 */
final class RemoteImages {
    private static final Pattern REMOTE =
            Pattern.compile("\\s*(?:https?:)?//.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private RemoteImages() {}

    static boolean isRemote(String address) {
        return REMOTE.matcher(address).matches();
    }

    /**
     * Writes what is shown in the image's place.
     *
     * @param link the index of the link that the image was taken in as
     */
    static void write(Rendering page, int link, String address, String alternative) {
        String words = alternative.isBlank() ? address : alternative;
        page.words(" ");
        if (page.isLink()) {
            page.text(words);
        } else {
            page.out.tag("<a").address("href", link).tag(">");
            page.text(words);
            page.out.tag("</a>");
        }
        page.words(" ");
    }
}
