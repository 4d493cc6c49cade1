package org.dateline.console;

import java.io.IOException;
import java.util.List;

/** One thing the command line can do. */
public interface Command {

    String name();

    /** One line for the help. */
    String summary();

    /** How its operands are written in the help: {@code FILE…}; empty where it takes none. */
    String operands();

    default List<Option> options() {
        return List.of();
    }

    /** Whether {@code --name=value} is handed on to the server as a property. */
    default boolean takesProperties() {
        return false;
    }

    ExitCode run(Arguments arguments, Terminal terminal) throws IOException;
}
