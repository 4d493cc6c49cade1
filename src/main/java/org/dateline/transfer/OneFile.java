package org.dateline.transfer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.dateline.console.Arguments;
import org.dateline.console.Command;
import org.dateline.console.UsageException;

/** The one file that a command needs. */
final class OneFile {

    private OneFile() {}

    static Path of(Command command, Arguments arguments) {
        if (arguments.operands().size() == 1) {
            try {
                return Path.of(arguments.operands().get(0));
            } catch (InvalidPathException e) {
                // told below
            }
        }
        throw new UsageException("'" + command.name() + "' needs one FILE.");
    }
}
