package dev.watchbill.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process that runs a main class of this class path, and dies with the test at the latest. */
public final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private ChildJvm(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static ChildJvm start(Class<?> main, Object... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /** Starts a process that has to obey the permissions of files, also where the tests run as the administrator. */
    static ChildJvm startWithoutPrivileges(Class<?> main, Object... arguments) throws IOException {
        boolean isAdministrator = "root".equals(System.getProperty("user.name"));
        return start(
                isAdministrator ? List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all") : List.of(),
                main,
                arguments);
    }

    private static ChildJvm start(List<String> wrapper, Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ChildJvm(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits until the process prints this line. */
    public void await(String line) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String next = out.readLine(); !line.equals(next); next = out.readLine()) {
            if (next == null) {
                throw new AssertionError("the process ended without '" + line + "': " + before);
            }
            before.append(next).append('\n');
        }
    }

    /** Lets what waits for the end of the input go on. */
    public void letGo() throws IOException {
        process.getOutputStream().close();
    }

    /** Asks the process to end, as Ctrl-C does. */
    public void askToEnd() {
        process.toHandle().destroy();
    }

    public long pid() {
        return process.pid();
    }

    /** Ends the process where it stands. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** What the process printed from here to its end. */
    public String rest() {
        String rest = String.join("\n", out.lines().toList());
        process.onExit().join();
        return rest;
    }

    /** The exit status, once the process has ended. */
    public int status() {
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        kill();
    }
}
