package dev.watchbill.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    @ParameterizedTest
    @CsvSource({
        "Etc/GMT-2, UTC+2",
        "Etc/GMT+11, UTC-11",
        "Etc/GMT0, UTC",
        "UTC, UTC",
        "America/New_York, New York",
        "America/Argentina/Buenos_Aires, Buenos Aires"
    })
    void aZoneIsCalledWhatPeopleUnderstand(String zone, String name) {
        Moments moments = new Moments(ZoneId.of(zone));
        assertEquals(name, moments.zoneName());
        Moment noon = moments.of(Instant.parse("2026-11-25T12:00:00Z"));
        assertEquals(noon.brief() + " " + name, noon.text());
    }
}
