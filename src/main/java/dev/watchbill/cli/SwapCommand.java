package dev.watchbill.cli;

import dev.watchbill.build.Project;
import dev.watchbill.model.TurnName;
import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.SwapAdvice;
import dev.watchbill.oncall.SwapFinder;
import dev.watchbill.source.Nearest;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Proposes the fairest swap, or writes the one named. */
@Command(
        name = "swap",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Says who could take a turn and which turn of theirs in return, best first.")
final class SwapCommand implements Callable<Integer> {
    @ParentCommand
    private Watchbill watchbill;

    @Mixin
    private ContentOptions options;

    @Parameters(index = "0", paramLabel = "SCHEDULE", description = "The schedule's id.")
    private String schedule;

    @Parameters(index = "1", paramLabel = "PERSON", description = "The id of the one who cannot take the turn.")
    private String person;

    @Parameters(
            index = "2",
            paramLabel = "TURN",
            converter = TurnArgument.class,
            description = "The turn, named by the date it begins: 2026-12-21.")
    private TurnName turn;

    @Option(names = "--with", paramLabel = "PERSON", description = "The only one to ask, by id.")
    private @Nullable String with;

    @Option(
            names = "--in-return",
            paramLabel = "TURN",
            converter = TurnArgument.class,
            description = "The turn wanted in return (default: the best).")
    private @Nullable TurnName inReturn;

    @Mixin
    private NowOption now;

    @Option(names = "--write", description = "Puts the best of the swaps shown into the schedule's file.")
    private boolean write;

    @Override
    public Integer call() throws IOException {
        Surroundings surroundings = watchbill.surroundings;
        Instant moment = now.in(surroundings);
        Project project = Project.read(options.content(), moment);
        surroundings.remark(project.misread());
        Rota rota = ScheduleChoice.of(project, schedule, options);
        refuseUnknown(person, project.catalog().people().keySet());
        if (with != null) {
            refuseUnknown(with, project.catalog().people().keySet());
        }
        SwapAdvice advice = SwapFinder.find(
                rota,
                ScheduleChoice.others(project, rota),
                project.catalog().people().values(),
                person,
                turn,
                with,
                moment);
        if (advice instanceof SwapAdvice.Refused refused) {
            surroundings.err().println("watchbill: " + refused.reason());
            return Exit.FINDINGS;
        }
        SwapAdvice.Offers offers = (SwapAdvice.Offers) advice;
        List<SwapAdvice.Offer> wanted = offers.offers().stream()
                .filter(offer -> inReturn == null || inReturn.equals(offer.inReturn()))
                .toList();
        print(offers, wanted, surroundings.out());
        if (wanted.isEmpty()) {
            surroundings.err().println("watchbill: nobody can take it" + (with == null ? "" : " on these terms"));
            return Exit.FINDINGS;
        }
        return write ? write(offers.entry(wanted.get(0)), project, rota, surroundings) : Exit.FINE;
    }

    private void refuseUnknown(String id, Set<String> people) {
        if (!people.contains(id)) {
            throw new WrongUsage("'" + id + "' is not in " + options.shownAs() + "/people.yaml"
                    + Nearest.question(Nearest.to(id, people)));
        }
    }

    private static void print(SwapAdvice.Offers offers, List<SwapAdvice.Offer> wanted, PrintWriter out) {
        for (SwapAdvice.Offer offer : wanted) {
            out.println("- " + offers.entry(offer));
            out.println("    " + offer.name() + ": " + String.join("; ", offer.reasons()));
        }
        offers.refusals().forEach(refusal -> out.println("  not possible: " + refusal));
    }

    private int write(String entry, Project project, Rota rota, Surroundings surroundings) throws IOException {
        return new NewEntries(List.of("swaps"), List.of(entry))
                .write(rota, project, options, surroundings, "written; review it like any change: " + entry);
    }
}
