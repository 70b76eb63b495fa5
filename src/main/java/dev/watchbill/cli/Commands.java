package dev.watchbill.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** The commands. Only the one that is called is set up: to set up all of them takes longer than a small check. */
final class Commands {
    private static final String HELP = "help";

    private Commands() {}

    /** Adds the command that the arguments begin with; all of them where they begin with none, or ask for help. */
    static void addTo(CommandLine line, String... arguments) {
        Map<String, Supplier<Object>> commands = all();
        if (arguments.length > 0 && !arguments[0].equals(HELP) && commands.containsKey(arguments[0])) {
            commands.keySet().retainAll(Set.of(arguments[0]));
        }
        commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    }

    private static Map<String, Supplier<Object>> all() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put(HELP, () -> new HelpCommand());
        commands.put("build", BuildCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("oncall", OncallCommand::new);
        commands.put("plan", PlanCommand::new);
        commands.put("swap", SwapCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("serve", ServeCommand::new);
        return commands;
    }
}
