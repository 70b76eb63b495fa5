package dev.watchbill.load;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import dev.watchbill.source.Nearest;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who is served at which address. Everything that is served claims its address here; two claims of one are reported. */
final class AddressBook {
    private static final String RULE = "duplicate-address";

    /** The owner of pages that list a section; the section's index page may stand in their place. */
    static final String BUILD = "a page that the build makes";

    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, Set<String>> pages = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    /** Takes an address for a page that the build makes by itself. */
    void generate(String address, String owner) {
        owners.putIfAbsent(key(address), owner);
        folded.putIfAbsent(fold(address), address);
        add(address);
    }

    /** Keeps a folder and all addresses in it for the build. */
    void reserve(String folder) {
        folders.add(folder);
    }

    /** Lets an index page introduce what is generated at its address. */
    boolean claimIndex(String address, String owner, Location at, Consumer<Finding> report) {
        if (owners.getOrDefault(key(address), "").equals(BUILD)) {
            owners.put(key(address), owner);
            return true;
        }
        return claim(address, owner, at, report);
    }

    /**
     * Takes an address; false where it is taken, which is reported.
     *
     * @param address a page's, which ends in a slash, or a file's
     * @param owner whose it is, for the sentence "this address belongs to … already"
     */
    boolean claim(String address, String owner, Location at, Consumer<Finding> report) {
        boolean reserved = folders.stream().anyMatch(address::startsWith);
        String other = reserved ? BUILD : owners.putIfAbsent(key(address), owner);
        if (other != null) {
            report.accept(Finding.error(RULE, at, "the address '" + address + "' belongs to " + other + " already"));
            return false;
        }
        String near = folded.putIfAbsent(fold(address), address);
        if (near != null) {
            String message = "the addresses '" + address + "' and '" + near + "' are one on many file systems";
            report.accept(Finding.warning(RULE, at, message));
        }
        add(address);
        return true;
    }

    /** Whether a page is served at this address. */
    boolean hasPage(String address) {
        return pages.getOrDefault(parent(address), Set.of()).contains(address);
    }

    /** The page's address that differs from this path only in case, or by the slash at its end. */
    @Nullable
    String sameButCase(String path) {
        String address = folded.get(fold(path));
        return address == null || !hasPage(address) ? null : address;
    }

    /** The page's address beside this path that comes near it; null where there is none. */
    @Nullable
    String nearest(String path) {
        String address = path.endsWith("/") ? path : path + "/";
        Set<String> neighbours = pages.getOrDefault(parent(address), Set.of());
        return neighbours.size() > ContentIndex.MOST_NEIGHBOURS ? null : Nearest.to(address, neighbours);
    }

    private void add(String address) {
        if (isPage(address)) {
            pages.computeIfAbsent(parent(address), any -> new TreeSet<>()).add(address);
        }
    }

    private static String parent(String address) {
        return address.isEmpty() ? "" : ContentFile.folderOf(address.substring(0, address.length() - 1));
    }

    private static boolean isPage(String address) {
        return address.isEmpty() || address.endsWith("/");
    }

    /** A page lies in a folder of its address, so no file may have that name; its own files are its. */
    private static String key(String address) {
        String path = address.endsWith("index.html")
                ? address.substring(0, address.length() - "index.html".length())
                : address;
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String fold(String address) {
        String key = key(address);
        String composed = isPlain(key) ? key : Normalizer.normalize(key, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT);
    }

    /** Whether there is nothing to compose. */
    private static boolean isPlain(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
