package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.ArticleRepository;
import org.dateline.page.PageReader;
import org.dateline.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleLoaderTests {

    private final ArticleIngestor ingestor = mock();
    private final ArticleRepository articles = mock();
    private final ArticleLoader loader =
            new ArticleLoader(ingestor, articles, new DraftReader(new TextReader(100), new PageReader(1000)));

    @TempDir
    private Path folder;

    @Test
    void takesWhatIsNew() throws IOException {
        given(ingestor.ingestUnlessDeleted(any()))
                .willReturn(Optional.of(new Ingested(1, true)))
                .willReturn(Optional.of(new Ingested(1, false)))
                .willReturn(Optional.empty());
        write("a.txt", "News");
        write("b.txt", "News");
        write("c.txt", "Olds");
        write("notes.md", "No article");
        assertThat(loader.load(folder)).isEqualTo(new LoadReport(folder.toString(), 1, 2, 0, Map.of()));
    }

    @Test
    void namesEachRefusedFileWithItsReasonAndGoesOn() throws IOException {
        given(ingestor.ingestUnlessDeleted(any())).willReturn(Optional.of(new Ingested(1, true)));
        write("blank.txt", " \n");
        write("bell.txt", "News\u0007");
        write("long.txt", "x".repeat(101));
        Files.write(folder.resolve("latin.txt"), "café".getBytes(ISO_8859_1));
        write("right.txt", "News");
        LoadReport report = loader.load(folder);
        assertThat(report.stored()).isEqualTo(1);
        assertThat(report.refused()).containsOnlyKeys("bell.txt", "blank.txt", "latin.txt", "long.txt");
        assertThat(report.refused().get("blank.txt")).contains("empty");
        assertThat(report.refused().get("bell.txt")).contains("U+0007");
        assertThat(report.refused().get("latin.txt")).contains("UTF-8");
        assertThat(report.refused().get("long.txt")).contains("100 bytes");
    }

    @Test
    void takesPagesAndItemsToo() throws IOException {
        given(ingestor.ingestUnlessDeleted(any())).willReturn(Optional.of(new Ingested(1, true)));
        write("a.html", "<h1>Flood</h1><p>At least 12 people died in it.</p>");
        write("b.HTM", "<ul><li><a href=/>Home</a></ul>");
        write("c.json", "{\"@type\": \"NewsArticle\", \"articleBody\": \"News.\"}");
        write("d.json", "{\"text\": \"News.\"}");
        write("e.html", " ".repeat(1001));
        LoadReport report = loader.load(folder);
        then(ingestor).should().ingestUnlessDeleted(ArticleDraft.of("Flood\n\nAt least 12 people died in it."));
        then(ingestor).should().ingestUnlessDeleted(ArticleDraft.of("News."));
        assertThat(report.refused()).containsOnlyKeys("b.HTM", "d.json", "e.html");
        assertThat(report.refused().get("b.HTM")).contains("no article");
        assertThat(report.refused().get("d.json")).contains("neither a NewsArticle", "ninjs");
        assertThat(report.refused().get("e.html")).contains("1000 bytes");
    }

    @Test
    void namesWhatIsNoFileOrCannotBeRead() throws IOException {
        given(ingestor.ingestUnlessDeleted(any())).willReturn(Optional.of(new Ingested(1, true)));
        Files.write(folder.resolve("binary.txt"), new byte[] {0x7F, 'E', 'L', 'F', 0, 0, (byte) 0xFF});
        write("cut.html", "<html><body><p>Twelve people died on Mond");
        Files.createDirectory(folder.resolve("folder.txt"));
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        write("right.txt", "News");
        LoadReport report = loader.load(folder);
        assertThat(report.stored()).isEqualTo(1);
        assertThat(report.refused()).containsOnlyKeys("binary.txt", "cut.html", "folder.txt", "huge.txt", "link.txt");
        assertThat(report.refused().get("binary.txt")).contains("UTF-8");
        assertThat(report.refused().get("cut.html")).contains("no article");
        assertThat(report.refused().get("folder.txt")).contains("folder");
        assertThat(report.refused().get("huge.txt")).contains("longer than the limit");
        assertThat(report.refused().get("link.txt")).contains("link to nothing");
    }

    @Test
    void namesAFileThatMayNotBeRead() throws IOException {
        write("secret.txt", "News");
        Path secret = folder.resolve("secret.txt");
        Files.setPosixFilePermissions(secret, Set.of());
        assumeFalse(Files.isReadable(secret), "the user of this run may read every file");
        assertThat(loader.load(folder).refused().get("secret.txt")).contains("may not be read");
    }

    @Test
    void waitsForAStoreThatIsAway() throws IOException {
        willThrow(new IllegalStateException(new SQLException("terminating", "57P01")))
                .willReturn(Optional.of(new Ingested(1, true)))
                .given(ingestor)
                .ingestUnlessDeleted(any());
        write("a.txt", "News");
        assertThat(loader.load(folder)).isEqualTo(new LoadReport(folder.toString(), 1, 0, 0, Map.of()));
    }

    @Test
    void stopsBehindTheArticleAtHand() throws IOException {
        given(ingestor.ingestUnlessDeleted(any())).willAnswer(call -> {
            loader.stop();
            return Optional.of(new Ingested(1, true));
        });
        write("a.txt", "News");
        write("b.txt", "More news");
        assertThat(loader.load(folder)).isEqualTo(new LoadReport(folder.toString(), 1, 0, 0, Map.of()));
        then(ingestor).should().ingestUnlessDeleted(any());
    }

    @Test
    void namesAFileWhoseReadingFailsAndWhatFailedWithoutItsWords() throws IOException {
        willThrow(new IllegalStateException("broken rule")).given(ingestor).ingestUnlessDeleted(any());
        write("a.txt", "News");
        assertThat(loader.load(folder).refused().get("a.txt"))
                .contains("failed: java.lang.IllegalStateException at ")
                .doesNotContain("broken rule");
    }

    @Test
    void saysThatThereIsNoFolder() {
        assertThat(loader.load(folder.resolve("none")).refused().values())
                .singleElement()
                .asString()
                .contains("dateline.seeds");
    }

    @Test
    void readsAgainWhatAnOlderExtractorRead() {
        given(articles.findIdsReadBefore(anyInt())).willReturn(List.of(3L, 5L));
        willThrow(new IllegalStateException("the words of a text"))
                .given(ingestor)
                .reread(3);
        LoadReport report = loader.load(folder);
        then(ingestor).should().reread(5);
        assertThat(report.reread()).isEqualTo(1);
        assertThat(report.refused()).containsOnlyKeys("article 3");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
