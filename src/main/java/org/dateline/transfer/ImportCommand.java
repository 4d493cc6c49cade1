package org.dateline.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.dateline.console.Arguments;
import org.dateline.console.Command;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;
import org.springframework.context.ConfigurableApplicationContext;

/** Fills an empty store with everything that {@code export} wrote to a file, and proves that it did. */
public final class ImportCommand implements Command {

    private final Function<String[], ConfigurableApplicationContext> opener;

    /** @param opener opens the store without a server; its argument is the properties to set */
    public ImportCommand(Function<String[], ConfigurableApplicationContext> opener) {
        this.opener = opener;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "Takes all that 'export' wrote to FILE into an empty store, or nothing, and compares what is stored with the"
                + " checksums in FILE; --name=value sets a property of the store.";
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
        if (!Files.isReadable(file)) {
            terminal.err().println(file + ": It cannot be read; is the path that of a file?");
            return ExitCode.REFUSED;
        }
        try (Store store = Store.open(opener, arguments);
                Connection connection = store.connect()) {
            Schema schema = store.schema(connection);
            StoreWriter writer = new StoreWriter(connection, schema, Store.progress(terminal));
            Trailer stored = writer.write(new FileReader(file, schema), store.schemaVersion());
            stored.tables()
                    .forEach((table, sum) -> terminal.out()
                            .printf("%-24s %,12d rows  sha256 %s  as exported%n", table, sum.rows(), sum.sha256()));
            terminal.out().printf("%s: %,d rows, sha256 %s, as exported%n", file, stored.rows(), stored.sha256());
            return ExitCode.OK;
        } catch (RefusedFileException e) {
            terminal.err().println(file + ": " + e.getMessage());
            return ExitCode.REFUSED;
        } catch (SQLException e) {
            throw new IOException("the store failed, and nothing was kept: " + e.getMessage(), e);
        }
    }
}
