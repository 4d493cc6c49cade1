package org.dateline.console;

/** How a command ended. */
public enum ExitCode {
    OK("everything went through"),
    REFUSED("some input was refused; the rest went through"),
    USAGE("the command line was not understood"),
    FAILED("the store, the server or a stream failed");

    private final String meaning;

    ExitCode(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /** The number the process ends with. */
    public int number() {
        return ordinal();
    }
}
