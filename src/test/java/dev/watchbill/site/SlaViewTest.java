package dev.watchbill.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.watchbill.model.Sla;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaViewTest {
    @ParameterizedTest
    @CsvSource({
        "02:30, America/New_York, 2027-03-14T05:00:00Z, 2027-03-14T07:30:00Z",
        "01:30, America/New_York, 2026-11-01T05:00:00Z, 2026-11-01T05:30:00Z",
        "01:30, America/New_York, 2026-11-01T06:10:00Z, 2026-11-02T06:30:00Z",
        "04:00, America/New_York, 2027-03-14T05:00:00Z, 2027-03-14T08:00:00Z",
        "04:00, UTC, 2026-11-25T04:00:00Z, 2026-11-26T04:00:00Z"
    })
    void deadlineIsTheFirstOfTwoAndAsMuchLaterAsTheClocksSkip(LocalTime by, ZoneId zone, Instant now, String next) {
        SlaView view = SlaView.of(new Sla(by, zone, null, SampleCatalog.at("").at()), now);
        assertEquals(next, Objects.requireNonNull(view.next()).iso());
    }
}
