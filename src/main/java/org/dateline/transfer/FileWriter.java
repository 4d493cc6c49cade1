package org.dateline.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.zip.GZIPOutputStream;

/** Writes a store to a file, which has its name only once it is whole. */
final class FileWriter {

    private final Path file;

    FileWriter(Path file) {
        this.file = file.toAbsolutePath();
    }

    Trailer write(Header header, Schema schema, Source source) throws IOException, SQLException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder + " to write to; make it first");
        }
        Path part = Files.createTempFile(folder, String.valueOf(file.getFileName()), ".part");
        try {
            Trailer trailer = writeTo(part, header, schema, source);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return trailer;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Trailer writeTo(Path part, Header header, Schema schema, Source source)
            throws IOException, SQLException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            GZIPOutputStream gzip = new GZIPOutputStream(Channels.newOutputStream(channel), 1 << 16);
            OutputStream out = new BufferedOutputStream(gzip, 1 << 16);
            Tally tally = new Tally(schema);
            out.write(Json.line(header.line()));
            source.read(schema, (table, line) -> {
                tally.accept(table, line);
                out.write(line);
            });
            Trailer trailer = tally.trailer();
            out.write(Json.line(trailer.line()));
            out.flush();
            gzip.finish();
            channel.force(true);
            return trailer;
        }
    }

    /** Gives all lines of a store. */
    interface Source {
        void read(Schema schema, Lines lines) throws IOException, SQLException;
    }
}
