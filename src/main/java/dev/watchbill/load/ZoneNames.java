package dev.watchbill.load;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Fix;
import dev.watchbill.source.Location;
import dev.watchbill.source.Nearest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the time zones of the IANA list, and what somebody may have meant who writes another. */
final class ZoneNames {
    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT|Z)? ?(?<sign>[+-])0?(?<hours>[0-9]{1,2})(?::?00)?", Pattern.CASE_INSENSITIVE);

    private static final int MOST_AHEAD = 14;
    private static final int MOST_BEHIND = 12;

    private ZoneNames() {}

    static boolean isZone(String text, Location at, Consumer<Finding> report) {
        boolean known = ZoneId.getAvailableZoneIds().contains(text);
        if (!known) {
            Finding finding =
                    Finding.error("unknown-zone", at, "'" + text + "' is not a time zone such as Europe/Lisbon");
            report.accept(asked(finding, text));
        }
        return known;
    }

    private static Finding asked(Finding finding, String text) {
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            return ofOffset(finding, offset.group("sign"), Integer.parseInt(offset.group("hours")));
        }
        if (ZoneId.SHORT_IDS.containsKey(text)) {
            return finding;
        }
        List<String> ofCity = ofCity(text);
        if (ofCity.size() != 1) {
            return Nearest.ask(finding, text, ZoneId.getAvailableZoneIds());
        }
        String zone = ofCity.get(0);
        return new Finding(
                finding.rule(),
                finding.level(),
                finding.at(),
                finding.message() + Nearest.question(zone),
                Fix.replace(finding.at(), zone));
    }

    /** The list names zones by how far they are behind: what is ahead has a minus there, and a near name is wrong. */
    private static Finding ofOffset(Finding finding, String sign, int hours) {
        boolean ahead = sign.equals("+");
        if (hours == 0 || hours > (ahead ? MOST_AHEAD : MOST_BEHIND)) {
            return finding;
        }
        String zone = "Etc/GMT" + (ahead ? "-" : "+") + hours;
        String message = finding.message() + "; '" + zone + "' is always " + hours + (hours == 1 ? " hour " : " hours ")
                + (ahead ? "ahead of UTC" : "behind UTC");
        Fix fix = Fix.advice("write '" + zone + "', or the zone of a city, which follows its clocks");
        return new Finding(finding.rule(), finding.level(), finding.at(), message, fix);
    }

    /** The zones that end in a city's name. */
    private static List<String> ofCity(String city) {
        String end = "/" + city.toLowerCase(Locale.ROOT).replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(end))
                .toList();
    }
}
