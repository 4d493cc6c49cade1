package org.dateline.bulk.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.dateline.article.Publication;
import org.dateline.page.NewsPage;
import org.dateline.page.PageReader;
import org.dateline.text.TextReader;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Articles as the web pages of a crawl; records that hold no page are passed over and counted. */
final class WarcArticles implements Articles {

    private static final int OK = 200;
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final FileSlice slice;
    private final WarcReader records;
    private final PageReader pages = new PageReader(PageReader.DEFAULT_LIMIT);
    private final TextReader texts = new TextReader(TextReader.DEFAULT_LIMIT);
    private long passedOver;

    WarcArticles(FileSlice slice, Configuration configuration) throws IOException {
        this.slice = slice;
        Path path = new Path(slice.path());
        this.records = new WarcReader(path.getFileSystem(configuration).open(path));
    }

    @Override
    public @Nullable Incoming next() throws IOException {
        for (Optional<WarcRecord> record = records.next(); record.isPresent(); record = records.next()) {
            Optional<Incoming> article = read(record.get(), records.position());
            if (article.isPresent()) {
                return article.get();
            }
            passedOver++;
        }
        return counted();
    }

    private @Nullable Incoming counted() {
        long count = passedOver;
        passedOver = 0;
        return count == 0 ? null : Incoming.passedOver(slice, records.position(), count);
    }

    private Optional<Incoming> read(WarcRecord record, long position) {
        if (!(record instanceof WarcResponse response)) {
            return Optional.empty();
        }
        String id = response.id().toString();
        try {
            HttpResponse answer = response.http();
            if (answer.status() != OK || !PAGES.contains(type(answer))) {
                return Optional.empty();
            }
            return Optional.of(Incoming.of(slice, position, id, () -> article(response, answer, position)));
        } catch (IOException | RuntimeException e) {
            return Optional.of(Incoming.refused(slice, position, id, "no HTTP response: " + e.getMessage()));
        }
    }

    private Incoming article(WarcResponse response, HttpResponse answer, long position) throws IOException {
        InputStream body = answer.bodyDecoded().stream();
        NewsPage page = pages.read(body.readNBytes((int) PageReader.DEFAULT_LIMIT + 1), charset(answer));
        Publication publication = new Publication(
                page.publishedOn(), page.publisher(), response.target(), page.authors(), page.section());
        return Incoming.article(slice, position, response.id().toString(), texts.check(page.text()), publication)
                .crawledAt(response.date());
    }

    private static String type(HttpResponse answer) {
        return answer.contentType().base().toString();
    }

    /** As the server told; null where it told none, or one that nobody knows. */
    private static @Nullable Charset charset(HttpResponse answer) {
        MediaType type = answer.contentType();
        try {
            String name = type.parameters().get("charset");
            return name == null ? null : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
