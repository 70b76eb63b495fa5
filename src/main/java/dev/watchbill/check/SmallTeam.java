package dev.watchbill.check;

import dev.watchbill.model.Person;
import dev.watchbill.oncall.PersonLoad;
import dev.watchbill.source.Finding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A rota around the clock has fewer people than it needs: eight at one site, six at each of several. */
final class SmallTeam implements Rule {
    private static final int ONE_SITE = 8;
    private static final int EACH_OF_SEVERAL = 6;

    /** Clocks that differ by at least this much are different sites, in hours. */
    private static final int APART = 4;

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            boolean staffsHours = checked.schedule().rotation().stream()
                    .anyMatch(block -> !block.hours().isEmpty());
            List<Integer> sites = sites(facts, checked);
            int needed = sites.size() > 1 ? EACH_OF_SEVERAL : ONE_SITE;
            if (!staffsHours && sites.stream().anyMatch(people -> people < needed)) {
                report.accept(Finding.warning("small-team", checked.place(), message(sites, needed)));
            }
        }
    }

    private static String message(List<Integer> sites, int needed) {
        String have = sites.stream().map(String::valueOf).collect(Collectors.joining(" and "));
        return "around the clock with " + have + " people; " + needed
                + (sites.size() > 1 ? " at each of several sites" : " at one site")
                + " is the least that keeps on-call sustainable"
                + " (Google, Site Reliability Engineering, chapter 11)";
    }

    /** How many people of the coming year are at each site. */
    private static List<Integer> sites(Facts facts, CheckedRota checked) {
        TreeMap<Integer, Integer> byOffset = new TreeMap<>();
        for (PersonLoad load : checked.comingYear()) {
            Person person = facts.catalog().people().get(load.person());
            if (load.sharePercent() != null && person != null) {
                ZoneId zone = person.timeZone() == null ? checked.schedule().zone() : person.timeZone();
                byOffset.merge(offset(zone, facts.now()), 1, Integer::sum);
            }
        }
        TreeMap<Integer, Integer> sites = new TreeMap<>();
        for (Map.Entry<Integer, Integer> place : byOffset.entrySet()) {
            Integer near = sites.floorKey(place.getKey());
            boolean isNew = near == null || place.getKey() - near >= APART * 3600;
            sites.merge(isNew ? place.getKey() : near, place.getValue(), Integer::sum);
        }
        return List.copyOf(sites.values());
    }

    private static int offset(ZoneId zone, Instant now) {
        return zone.getRules().getStandardOffset(now).getTotalSeconds();
    }
}
