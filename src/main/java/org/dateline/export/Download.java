package org.dateline.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.dateline.web.Format;
import org.dateline.web.Refusal;
import org.dateline.web.RefusedException;
import org.dateline.web.Streamed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** An answer of any length, CSV or NDJSON, that goes out while its rows are read. */
record Download(
        Format format, JsonMapper mapper, HttpServletRequest request, HttpServletResponse response, Semaphore places) {

    /** More than a server holds back: what fails before it is full is answered as a problem, not as a broken file. */
    private static final int HELD_BACK = 16 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Download.class);

    /** @param source sends each row, in order, to the consumer it is given */
    <T> void send(String name, Table<T> table, Consumer<Consumer<T>> source) throws IOException {
        Streamed.mark(request);
        response.setContentType(
                format == Format.CSV
                        ? "text/csv;charset=UTF-8;header=present"
                        : format.mediaType().toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, fileName(name));
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        if (!places.tryAcquire()) {
            throw tooMany();
        }
        try {
            OutputStream out = new ClientStream(response.getOutputStream());
            RowWriter<T> rows = writer(table, new BufferedOutputStream(out, HELD_BACK));
            source.accept(rows);
            rows.flush();
        } catch (ClientGoneException e) {
            LOG.debug("A client went away from {}", request.getRequestURI(), e);
        } finally {
            places.release();
        }
    }

    /** Each download holds a connection to the store as long as its client reads; the others are left to short requests. */
    private static RefusedException tooMany() {
        return new RefusedException(
                        Refusal.BUSY,
                        "Too many lists are being downloaded at the moment; try again in a while, or ask for JSON by pages.")
                .retryAfter(Duration.ofSeconds(10));
    }

    private <T> RowWriter<T> writer(Table<T> table, OutputStream out) {
        return format == Format.CSV ? new CsvWriter<>(table, out) : new NdjsonWriter<>(table, mapper, out);
    }

    private String fileName(String name) {
        return ContentDisposition.attachment()
                .filename(name + "." + format.parameter())
                .build()
                .toString();
    }
}
