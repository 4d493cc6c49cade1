package org.dateline.bulk.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

@Tag("spark")
class WarcArticlesTests {

    private static final Instant FETCHED = Instant.parse("2021-03-05T06:07:08Z");
    private static final String PAGE = """
            <html><head><meta property="article:published_time" content="2021-03-04T10:00:00Z"></head>
            <body><h1>Café floods</h1><p>At least 12 people died on Monday, the mayor said.</p></body></html>
            """;

    @TempDir
    private Path folder;

    @Test
    void readsPagesAndPassesOverTheRest() throws IOException {
        List<Incoming> all = articles(crawl());
        assertThat(all).hasSize(4);
        Incoming page = all.get(0);
        assertThat(page.text()).isEqualTo("Café floods\n\nAt least 12 people died on Monday, the mayor said.");
        assertThat(page.publication().sourceUrl()).isEqualTo("https://news.example/1");
        assertThat(page.publication().publishedOn()).hasToString("2021-03-04");
        assertThat(page.crawledAt()).isEqualTo(FETCHED);
        assertThat(page.id()).startsWith("urn:uuid:");
        assertThat(all.get(1).reason()).contains("The page holds no article");
        assertThat(all.get(1).id()).startsWith("urn:uuid:");
        assertThat(all.get(2).text()).isEqualTo(page.text());
        assertThat(all.get(3).passedOver())
                .as("warcinfo, an image and a page not found")
                .isEqualTo(3);
    }

    @Test
    void tellsWhereACrawlBreaksOff() throws IOException {
        byte[] bytes = Files.readAllBytes(crawl());
        Path cut = Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(bytes, bytes.length - 60));
        FileSlice slice = new FileSlice(cut.toString(), 0, FileSlice.TO_THE_END);
        List<Row> rows = new ArrayList<>();
        Configuration configuration = new Configuration(false);
        new SliceReader(slice, InputFormat.WARC, configuration, new org.apache.spark.util.LongAccumulator())
                .forEachRemaining(rows::add);
        int reason = Incoming.SCHEMA.fieldIndex("reason");
        assertThat(rows.get(0).isNullAt(reason)).isTrue();
        assertThat(rows)
                .anyMatch(row -> !row.isNullAt(reason)
                        && row.getString(reason).length() > 10
                        && !row.getString(reason).contains("no article"));
    }

    private static List<Incoming> articles(Path file) throws IOException {
        List<Incoming> all = new ArrayList<>();
        FileSlice slice = new FileSlice(file.toString(), 0, FileSlice.TO_THE_END);
        try (Articles articles = InputFormat.WARC.open(slice, new Configuration(false))) {
            for (Incoming next = articles.next(); next != null; next = articles.next()) {
                all.add(next);
            }
        }
        return all;
    }

    private Path crawl() throws IOException {
        Path file = folder.resolve("crawl.warc.gz");
        try (WarcWriter writer = new WarcWriter(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), WarcCompression.GZIP)) {
            writer.write(new Warcinfo.Builder()
                    .fields(java.util.Map.of("software", List.of("tests")))
                    .build());
            writer.write(response(1, 200, "text/html; charset=utf-8", PAGE.getBytes(UTF_8)));
            writer.write(response(2, 404, "text/html", PAGE.getBytes(UTF_8)));
            writer.write(response(3, 200, "image/png", new byte[] {1, 2, 3}));
            writer.write(response(4, 200, "text/html", "<p></p>".getBytes(UTF_8)));
            writer.write(response(5, 200, "text/html; charset=ISO-8859-1", PAGE.getBytes(ISO_8859_1)));
        }
        return file;
    }

    private static WarcResponse response(int number, int status, String type, byte[] body) throws IOException {
        HttpResponse answer = new HttpResponse.Builder(status, "So")
                .body(MediaType.parse(type), body)
                .build();
        return new WarcResponse.Builder("https://news.example/" + number)
                .date(FETCHED)
                .body(answer)
                .build();
    }
}
