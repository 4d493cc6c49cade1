package org.dateline.console;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the command that is meant and runs it; the first is run where none is named. */
public final class CommandLine {

    private final String version;
    private final List<Command> commands;

    public CommandLine(String version, List<Command> commands) {
        this.version = version;
        this.commands = List.copyOf(commands);
    }

    public ExitCode run(List<String> words, Terminal terminal) {
        try {
            return dispatch(words, terminal);
        } catch (UsageException e) {
            terminal.err().println("dateline: " + e.getMessage());
            terminal.err().println("See: dateline --help");
            return ExitCode.USAGE;
        } catch (IOException e) {
            terminal.err().println("dateline: " + e.getMessage());
            return ExitCode.FAILED;
        } finally {
            terminal.out().flush();
        }
    }

    private ExitCode dispatch(List<String> words, Terminal terminal) throws IOException {
        String first = words.isEmpty() ? commands.get(0).name() : words.get(0);
        if (words.contains("--help") || words.contains("-h") || first.equals("help")) {
            terminal.out().print(new Help(commands).text());
            return ExitCode.OK;
        }
        if (first.equals("--version")) {
            terminal.out().println("dateline " + version);
            return ExitCode.OK;
        }
        boolean named = !first.startsWith("-");
        Command command = named ? find(first) : commands.get(0);
        List<String> rest = named && !words.isEmpty() ? words.subList(1, words.size()) : words;
        return command.run(Arguments.parse(command, rest), terminal);
    }

    private Command find(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no command '" + name + "'; there are "
                        + commands.stream().map(Command::name).collect(Collectors.joining(", ")) + "."));
    }
}
