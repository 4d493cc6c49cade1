package org.dateline.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The streams of a command: what it reads, what it writes, and where it tells of progress and trouble. */
public record Terminal(InputStream in, PrintStream out, PrintStream err) {

    /** The streams of this process, in UTF-8 whatever the locale. */
    public static Terminal system() {
        return new Terminal(
                System.in,
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }
}
