package dev.watchbill.load;

import dev.watchbill.source.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A content folder for a test. */
public record ContentOnDisk(Path folder) {
    public ContentOnDisk with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public ContentOnDisk with(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Loaded load() {
        try {
            return Loader.load(new ContentFolder(folder, "content"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Findings, one a line, as a person sees them. */
    List<String> told() {
        return load().findings().stream().map(Object::toString).toList();
    }

    /** The examples of the documentation. */
    public static ContentOnDisk example(Path folder) {
        return new ContentOnDisk(folder)
                .with("people.yaml", """
                        alex: { name: Alex, email: alex@example.com, chat: "@alex", time_zone: Europe/Lisbon, joined: 2026-01-05 }
                        jamie: { name: Jamie }
                        sam: { name: Sam }
                        taylor: { name: Taylor }
                        """)
                .with("teams.yaml", """
                        investor-relations: { name: Investor Relations Team, contact: "#investor-relations" }
                        financial-reporting: { name: Financial Reporting Team }
                        sales-systems: { name: Sales Systems }
                        """)
                .with("pipelines/profit.yaml", """
                        name: Profit pipelines
                        pipelines:
                          aggregate-profit:
                            name: Aggregate profit reported to investors
                            audience: investors
                            primary: jamie
                            secondary: sam
                            schedule: data-engineering        # may be left out where there is one schedule
                            sla: { available_by: 04:00 UTC, text: Available within 4 hours of UTC midnight }
                            upstream: [sales-systems]
                            downstream: [financial-reporting, investor-relations]
                        """)
                .with("oncall/data-engineering.yaml", """
                        name: Data engineering
                        time_zone: UTC                        # IANA zone; handoffs are wall-clock in it
                        handoff: Monday 09:00
                        roles: [primary, secondary]           # in the order in which they are called
                        rotation:                             # add a block to change the rota; never edit one that has begun
                          - from: 2026-01-05
                            turn: 1 week                      # the default; also N hours, days, weeks, months
                            order:
                              - { primary: alex,   secondary: jamie }
                              - { primary: jamie,  secondary: sam }
                              - { primary: sam,    secondary: taylor }
                              - { primary: taylor, secondary: alex }
                        unavailable:                          # whole local days, both ends included
                          - { who: taylor, from: 2026-12-24, to: 2026-12-28, note: away }
                        holidays:
                          calendars: [us]                     # public holidays that `plan` proposes days from
                          repeat_after: 2 years               # nobody gets the same holiday again sooner
                          days:                               # filled in by `watchbill plan`, then reviewed like any change
                            - { date: 2026-12-25, name: Christmas Day, weight: 3, primary: sam, secondary: jamie }
                        swaps:                                # a whole turn changes hands; a turn is named by the date it begins
                          - { turn: 2026-02-16, role: primary, give: sam, take: alex, in_return: 2026-03-02 }
                        covers:                               # part of a turn
                          - { from: 2026-03-11 14:00, until: 2026-03-11 18:00, role: primary, for: jamie, by: alex }
                        """)
                .with("runbooks/profit/aggregate-profit.md", """
                        ---
                        title: Aggregate profit reported to investors
                        pipeline: aggregate-profit
                        severity: high                        # low, medium, high, critical
                        last_reviewed: 2026-11-02
                        review_every: 90 days
                        alerts: [ProfitAggregateLate]         # each gets the short address /r/<alert>/
                        aliases: [profit-eod]                 # former addresses; kept for ever
                        ---
                        # Aggregate profit

                        [Common issues](../common.md)
                        """)
                .with("runbooks/common.md", "# Common issues\n\n## Late data\n");
    }
}
