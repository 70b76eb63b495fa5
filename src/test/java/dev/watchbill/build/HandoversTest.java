package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a schedule says when people relieve each other by the rotations that hold. */
class HandoversTest {
    @TempDir
    Path folder;

    private String told(String rotation) {
        Outcome outcome = new BuiltContent(folder)
                .with("index.md", "# Welcome\n")
                .with("people.yaml", "alex: { name: Alex }\nsam: { name: Sam }\n")
                .with("oncall/data.yaml", "handoff: Monday 09:00\nroles: [primary]\nrotation:\n" + rotation)
                .build();
        assertNotNull(outcome.files(), () -> BuiltContent.told(outcome).toString());
        return BuiltContent.page(outcome, "oncall/data/").select("h1 + .facts").text();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'Hands over Monday 09:00, UTC'",
        "'turn: 2 weeks, handoff: Friday 17:00,', 'Hands over every 2 weeks, Friday 17:00, UTC'",
        "'turn: 1 day, handoff: 08:00,', 'Hands over daily at 08:00, UTC'",
        "'turn: 2 days, handoff: 08:00,', 'Hands over every 2 days at 08:00, UTC'",
        "'turn: 12 hours, handoff: 08:00,', 'Hands over every 12 hours from 08:00, UTC'",
        "'turn: 1 month, handoff: 08:00,', 'Hands over monthly at 08:00, UTC'",
        "'hours: Monday-Friday 08:00-18:00,', 'Hands over Monday 09:00, and as its hours begin and end, UTC'"
    })
    void aRotationsOwnTurnAndHandoffAreTold(String keys, String told) {
        assertEquals(
                told, told("  - { from: 2026-01-05, " + keys + " order: [{ primary: alex }, { primary: sam }] }\n"));
    }

    @Test
    void rotationsThatAreOverOrToComeAreNotTold() {
        assertEquals("Hands over daily at 10:00, UTC", told("""
                  - { from: 2026-01-05, order: [{ primary: alex }] }
                  - { from: 2026-02-02, turn: 1 day, handoff: 10:00, order: [{ primary: sam }] }
                  - { from: 2027-02-01, turn: 1 day, handoff: 11:00, order: [{ primary: alex }] }
                """));
    }
}
