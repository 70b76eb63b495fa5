package dev.watchbill.cli;

import dev.watchbill.build.Project;
import dev.watchbill.holidays.HolidayCalendar;
import dev.watchbill.oncall.Plan;
import dev.watchbill.oncall.Planner;
import dev.watchbill.oncall.PublicHoliday;
import dev.watchbill.oncall.Rota;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.source.Nearest;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Proposes balanced holiday cover. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Proposes who has which public holidays of a year, balanced over all years, and says why.")
final class PlanCommand implements Callable<Integer> {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2198;

    @ParentCommand
    private Watchbill watchbill;

    @Mixin
    private ContentOptions options;

    @Parameters(paramLabel = "SCHEDULE", description = "The schedule's id.")
    private String schedule;

    @Option(names = "--year", required = true, paramLabel = "Y", description = "The year to plan.")
    private int year;

    @Option(
            names = "--least-weight",
            defaultValue = "1",
            paramLabel = "N",
            description = "Holidays of fewer points stay with the rotation (default: ${DEFAULT-VALUE}).")
    private int leastWeight;

    @Mixin
    private NowOption now;

    @Option(names = "--write", description = "Puts the days into the schedule's file.")
    private boolean write;

    @Override
    public Integer call() throws IOException {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new WrongUsage("--year is " + year + " but must be from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        Surroundings surroundings = watchbill.surroundings;
        Instant moment = now.in(surroundings);
        Project project = Project.read(options.content(), moment);
        surroundings.remark(project.misread());
        Rota rota = ScheduleChoice.of(project, schedule, options);
        List<Finding> unknown = unknownCalendars(rota);
        if (!unknown.isEmpty()) {
            surroundings.remark(unknown);
            return Exit.FINDINGS;
        }
        Plan plan = Planner.plan(
                rota,
                ScheduleChoice.others(project, rota),
                project.catalog().people().values(),
                holidays(rota),
                leastWeight,
                moment);
        print(plan, surroundings.out());
        return write ? write(plan, project, rota, surroundings) : Exit.FINE;
    }

    private List<PublicHoliday> holidays(Rota rota) {
        List<Located<String>> calendars = rota.schedule().holidays().calendars();
        if (calendars.isEmpty()) {
            throw new WrongUsage("'" + schedule + "' names no calendar; write 'calendars: [us]' under its holidays");
        }
        return calendars.stream()
                .map(Located::value)
                .flatMap(calendar -> HolidayCalendar.of(calendar).of(year).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Finding> unknownCalendars(Rota rota) {
        return rota.schedule().holidays().calendars().stream()
                .filter(calendar -> !HolidayCalendar.exists(calendar.value()))
                .map(calendar -> Finding.error(
                        "unknown-calendar",
                        calendar.at(),
                        "there is no calendar '" + calendar.value() + "'"
                                + Nearest.question(
                                        Nearest.to(calendar.value(), HolidayCalendar.like(calendar.value())))))
                .toList();
    }

    private static void print(Plan plan, PrintWriter out) {
        for (Plan.Day day : plan.days()) {
            out.println("- " + day.entry());
            out.println("    " + day.reason());
        }
        for (Plan.Kept kept : plan.kept()) {
            out.println("  " + kept.date() + " " + kept.name() + ": " + kept.reason());
        }
        if (!plan.points().isEmpty()) {
            out.println();
            plan.points().forEach(points -> out.println("  " + points));
            out.println("  between the most and the fewest: " + plan.spread());
        }
    }

    private int write(Plan plan, Project project, Rota rota, Surroundings surroundings) throws IOException {
        if (plan.days().isEmpty()) {
            surroundings.err().println("nothing to write");
            return Exit.FINE;
        }
        List<String> entries = plan.days().stream().map(Plan.Day::entry).toList();
        return new NewEntries(List.of("holidays", "days"), entries)
                .write(
                        rota,
                        project,
                        options,
                        surroundings,
                        entries.size() + " days written; review them like any change");
    }
}
