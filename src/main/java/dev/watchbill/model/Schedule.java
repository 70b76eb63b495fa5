package dev.watchbill.model;

import dev.watchbill.source.Located;
import java.time.ZoneId;
import java.util.List;

/**
 * One rota: everything that says who is on call.
 *
 * @param id the file's name, with the file's place
 * @param zone the zone of its wall-clock times
 * @param handoff when its turns change hands unless a rotation says otherwise; holidays begin at its time
 * @param roles in the order in which they are called
 * @param rotation the blocks in the order of the file, which is the order of the layers
 */
public record Schedule(
        Located<String> id,
        String name,
        ZoneId zone,
        Located<Handoff> handoff,
        List<Located<String>> roles,
        List<Rotation> rotation,
        List<Absence> unavailable,
        Holidays holidays,
        List<Swap> swaps,
        List<Cover> covers) {}
