package org.dateline.console;

import java.util.List;

/** What {@code --help} prints. */
record Help(List<Command> commands) {

    String text() {
        StringBuilder help = new StringBuilder("""
                Dateline reads news articles: who spoke, who is who, how many were killed or injured, who says so.

                Usage: java -jar dateline.jar [COMMAND] [OPTION]… [FILE]…

                """);
        for (Command command : commands) {
            help.append("  %s %s%n      %s%n".formatted(command.name(), command.operands(), command.summary()));
            command.options()
                    .forEach(option ->
                            help.append("      %s%n          %s%n".formatted(option.form(), option.meaning())));
        }
        help.append("""

                  --help      prints this
                  --version   prints the version

                Exit codes:
                """);
        for (ExitCode code : ExitCode.values()) {
            help.append("  %d  %s%n".formatted(code.number(), code.meaning()));
        }
        return help.toString();
    }
}
