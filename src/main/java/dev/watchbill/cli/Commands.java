package dev.watchbill.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** The commands. Only the one that is called is set up: to set up all of them takes longer than a small check. */
final class Commands {
    private static final String HELP = "help";
    private static final List<String> NAMES =
            List.of(HELP, "build", "check", "diff", "oncall", "plan", "swap", "schema", "serve");

    private Commands() {}

    /** Adds the command that the arguments begin with; all of them where they begin with none, or ask for help. */
    static void addTo(CommandLine line, String... arguments) {
        boolean one = arguments.length > 0 && NAMES.contains(arguments[0]) && !arguments[0].equals(HELP);
        List<String> names = one ? List.of(arguments[0]) : NAMES;
        names.forEach(name -> line.addSubcommand(name, named(name)));
    }

    private static Object named(String name) {
        return switch (name) {
            case HELP -> new HelpCommand();
            case "build" -> new BuildCommand();
            case "check" -> new CheckCommand();
            case "diff" -> new DiffCommand();
            case "oncall" -> new OncallCommand();
            case "plan" -> new PlanCommand();
            case "swap" -> new SwapCommand();
            case "schema" -> new SchemaCommand();
            case "serve" -> new ServeCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
