package org.dateline.console;

import java.util.function.Consumer;

/** Starts the server, which then goes on by itself. */
public final class ServeCommand implements Command {

    private final Consumer<String[]> server;

    public ServeCommand(Consumer<String[]> server) {
        this.server = server;
    }

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String summary() {
        return "Reads the seeds and serves the facts over HTTP (the default); --name=value sets a property,"
                + " such as --server.port=9000.";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public boolean takesProperties() {
        return true;
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) {
        try {
            server.accept(arguments.properties().toArray(String[]::new));
            return ExitCode.OK;
        } catch (RuntimeException e) {
            // Spring has already told why.
            return ExitCode.FAILED;
        }
    }
}
