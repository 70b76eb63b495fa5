package dev.watchbill.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Handoff;
import dev.watchbill.model.Holiday;
import dev.watchbill.model.Page;
import dev.watchbill.model.Person;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.Rotation;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.Severity;
import dev.watchbill.model.Swap;
import dev.watchbill.model.TurnLength;
import dev.watchbill.model.TurnName;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleContentTest {
    @TempDir
    Path folder;

    private Loaded loaded;
    private Catalog catalog;

    @BeforeEach
    void load() {
        loaded = ContentOnDisk.example(folder).load();
        catalog = loaded.catalog();
    }

    @Test
    void nothingIsReported() {
        assertEquals(List.of(), loaded.findings());
    }

    @Test
    void peopleAreRead() {
        Person alex = catalog.people().get("alex");
        assertEquals("Alex", alex.name());
        assertEquals("alex@example.com", alex.email());
        assertEquals("@alex", alex.chat());
        assertEquals(ZoneId.of("Europe/Lisbon"), alex.timeZone());
        assertEquals(LocalDate.of(2026, 1, 5), alex.joined());
        assertNull(alex.left());
        assertEquals("content/people.yaml:1:1", alex.id().at().toString());
    }

    @Test
    void pipelinesAreRead() {
        Pipeline pipeline = catalog.pipelines().findFirst().orElseThrow();
        assertEquals("aggregate-profit", pipeline.id().value());
        assertEquals("profit", pipeline.group());
        assertEquals("Profit pipelines", catalog.groups().get(0).name());
        assertEquals("investors", pipeline.audience().value());
        assertEquals(
                "content/pipelines/profit.yaml:6:14", pipeline.primary().at().toString());
        assertEquals(LocalTime.of(4, 0), pipeline.sla().availableBy());
        assertEquals(ZoneId.of("UTC"), pipeline.sla().zone());
        assertEquals(
                "[financial-reporting, investor-relations]",
                pipeline.downstream().toString());
    }

    @Test
    void scheduleIsRead() {
        Schedule schedule = catalog.schedules().get("data-engineering");
        assertEquals("Data engineering", schedule.name());
        assertEquals(
                new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0)),
                schedule.handoff().value());
        assertEquals("[primary, secondary]", schedule.roles().toString());
        Rotation block = schedule.rotation().get(0);
        assertEquals(LocalDateTime.of(2026, 1, 5, 9, 0), block.from().value());
        assertEquals(TurnLength.WEEK, block.turn());
        assertEquals(4, block.order().size());
        assertEquals(
                "{primary=[taylor], secondary=[alex]}",
                block.order().get(3).people().toString());
        assertEquals(LocalDate.of(2026, 12, 28), schedule.unavailable().get(0).to());
        assertEquals(Period.ofYears(2), schedule.holidays().repeatAfter());
        Holiday christmas = schedule.holidays().days().get(0);
        assertEquals(3, christmas.weight());
        assertEquals("{primary=sam, secondary=jamie}", christmas.people().toString());
        Swap swap = schedule.swaps().get(0);
        assertEquals(new TurnName(LocalDate.of(2026, 2, 16), null), swap.turn().value());
        assertEquals(
                new TurnName(LocalDate.of(2026, 3, 2), null), swap.inReturn().value());
        assertEquals(
                LocalDateTime.of(2026, 3, 11, 18, 0),
                schedule.covers().get(0).until().value());
    }

    @Test
    void pageIsRead() {
        Page page = catalog.pages().get("runbooks/profit/aggregate-profit.md");
        assertEquals("runbooks/profit/aggregate-profit/", page.address());
        assertEquals("Aggregate profit reported to investors", page.title());
        assertEquals(Severity.HIGH, page.front().severity().value());
        assertEquals(Period.ofDays(90), page.front().reviewEvery().value());
        assertEquals("[runbooks/profit/profit-eod/]", page.front().aliases().toString());
        assertEquals("../../common/index.html", page.links().get(0).resolved());
        assertNotNull(page.front().lastReviewed());
    }
}
