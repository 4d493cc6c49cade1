package org.dateline.transfer;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a store one after the other. */
@FunctionalInterface
interface Lines {

    /**
     * @param table null where the line is no row
     * @param line in UTF-8, with its end
     */
    void accept(@Nullable String table, byte[] line) throws IOException, SQLException;
}
