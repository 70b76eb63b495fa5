package dev.watchbill.cli;

import dev.watchbill.runtime.InTheJar;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints what an editor needs to complete and check a file. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Prints the JSON Schema of a content file, for editors; without a name, lists the names.")
final class SchemaCommand implements Callable<Integer> {
    @ParentCommand
    private Watchbill watchbill;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            converter = Name.Word.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private @Nullable Name name;

    /** The files that have a schema; a runbook's is that of the lines above its text. */
    enum Name {
        PEOPLE,
        TEAMS,
        PIPELINES,
        ONCALL,
        SITE,
        RUNBOOK;

        /** The schema as published. */
        String text() {
            return InTheJar.text(SchemaCommand.class, "/dev/watchbill/schema/" + this + ".json");
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads a name by its word. */
        static final class Word extends Choice<Name> {
            Word() {
                super(values());
            }
        }
    }

    @Override
    public Integer call() {
        if (name != null) {
            watchbill.surroundings.out().print(name.text());
            return Exit.FINE;
        }
        for (Name each : Name.values()) {
            watchbill.surroundings.out().println(each);
        }
        return Exit.FINE;
    }
}
