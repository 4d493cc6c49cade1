package org.dateline.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Function;
import org.dateline.console.Arguments;
import org.dateline.console.Command;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;
import org.springframework.context.ConfigurableApplicationContext;

/** Writes everything the store holds, as it is at one moment, to a file that {@code import} reads. */
public final class ExportCommand implements Command {

    private final String product;
    private final Function<String[], ConfigurableApplicationContext> opener;

    /** @param opener opens the store without a server; its argument is the properties to set */
    public ExportCommand(String product, Function<String[], ConfigurableApplicationContext> opener) {
        this.product = product;
        this.opener = opener;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String summary() {
        return "Writes everything in the store to FILE (gzip over lines of JSON), with checksums;"
                + " --name=value sets a property of the store.";
    }

    @Override
    public String operands() {
        return "FILE";
    }

    @Override
    public boolean takesProperties() {
        return true;
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        Path file = OneFile.of(this, arguments);
        try (Store store = Store.open(opener, arguments);
                Connection connection = store.snapshot()) {
            StoreReader reader = new StoreReader(connection, Store.progress(terminal));
            Header header = Header.of(store.schemaVersion(), product, Instant.now());
            Trailer written = new FileWriter(file).write(header, store.schema(connection), reader::read);
            terminal.out().printf("%s: %,d rows, sha256 %s%n", file, written.rows(), written.sha256());
            return ExitCode.OK;
        } catch (SQLException e) {
            throw new IOException("the store failed: " + e.getMessage(), e);
        }
    }
}
