package org.dateline.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.console.CommandLine;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;

/** Runs the two commands as the command line does, and keeps what they say. */
final class Transfers {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    ExitCode exportFrom(EmptyStore store, Path file) {
        return run(store, "export", file);
    }

    ExitCode importInto(EmptyStore store, Path file) {
        return run(store, "import", file);
    }

    String said() {
        return out.toString(UTF_8);
    }

    String complained() {
        return err.toString(UTF_8);
    }

    /** All that an exported file holds, but its header, which tells the time. */
    static String contents(Path file) {
        return lines(file).skip(1).collect(Collectors.joining("\n"));
    }

    static Stream<String> lines(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path file, List<String> lines) throws IOException {
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            gzip.write((String.join("\n", lines) + "\n").getBytes(UTF_8));
        }
        return file;
    }

    private ExitCode run(EmptyStore store, String command, Path file) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, true, UTF_8));
        return new CommandLine(
                        "0",
                        List.of(
                                new ExportCommand("0", properties -> store.context()),
                                new ImportCommand(properties -> store.context())))
                .run(List.of(command, file.toString()), terminal);
    }
}
