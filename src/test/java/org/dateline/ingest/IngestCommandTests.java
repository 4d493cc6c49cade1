package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.dateline.console.CommandLine;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;
import org.dateline.page.PageReader;
import org.dateline.text.TextReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class IngestCommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ConfigurableApplicationContext store = mock();
    private final ArticleIngestor ingestor = mock();
    private HttpServer server;
    private int status = 201;
    private String sentAs = "";

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        given(store.getBean(ArticleIngestor.class)).willReturn(ingestor);
        given(store.getBean(DraftReader.class)).willReturn(new DraftReader(new TextReader(100), new PageReader(1000)));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/articles", exchange -> {
            sentAs += exchange.getRequestHeaders().getFirst("Content-Type") + "\n";
            exchange.getResponseHeaders().add(status == 201 ? "Location" : "Content-Location", "/api/articles/9");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void takesFilesIntoTheStoreAndRefusesTheOthers() throws IOException {
        given(ingestor.ingest(any())).willReturn(new Ingested(9, true));
        assertThat(run(
                        "ingest",
                        write("a.txt", "News"),
                        write("b.txt", " "),
                        folder.toString(),
                        write("c.txt", "x".repeat(101))))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(out.toString(UTF_8)).contains("a.txt\t/api/articles/9\tnew").doesNotContain("b.txt");
        assertThat(err.toString(UTF_8))
                .contains("b.txt: The text is empty", folder + ": It cannot be read", "c.txt: The text is longer");
    }

    @Test
    void goesThroughAServer() throws IOException {
        assertThat(run("ingest", write("a.txt", "News"), "--url", url())).isEqualTo(ExitCode.OK);
        status = 200;
        assertThat(run("ingest", write("a.txt", "News"), "--url", url())).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("a.txt\t/api/articles/9\tnew", "a.txt\t/api/articles/9\tknown");
    }

    @Test
    void takesPagesIntoTheStore() throws IOException {
        given(ingestor.ingest(ArticleDraft.of("Flood\n\nAt least 12 people died in it.")))
                .willReturn(new Ingested(9, true));
        String page = write("a.html", "<h1>Flood</h1><p>At least 12 people died in it.</p>");
        assertThat(run("ingest", page, write("b.html", "<p>"))).isEqualTo(ExitCode.REFUSED);
        assertThat(out.toString(UTF_8)).contains("a.html\t/api/articles/9\tnew");
        assertThat(err.toString(UTF_8)).contains("b.html: The page holds no article");
    }

    @Test
    void tellsAServerWhatAFileIs() throws IOException {
        assertThat(run("ingest", write("a.txt", "x"), write("b.html", "x"), write("c.json", "{}"), "--url", url()))
                .isEqualTo(ExitCode.OK);
        assertThat(sentAs.lines()).containsExactly("text/plain; charset=utf-8", "text/html", "application/json");
    }

    @Test
    void tellsWhatTheServerSays() throws IOException {
        status = 400;
        assertThat(run("ingest", write("a.txt", "News"), "--url", url())).isEqualTo(ExitCode.REFUSED);
        status = 503;
        assertThat(run("ingest", write("a.txt", "News"), "--url", url())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(UTF_8)).contains("the server refused it", "answered 503");
    }

    @Test
    void saysThatAStoreIsHeld() throws IOException {
        given(store.getBean(ArticleIngestor.class))
                .willThrow(new IllegalStateException(new SQLException("in use", "90020", 90020)));
        assertThat(run("ingest", write("a.txt", "News"))).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(UTF_8)).contains("held open", "--url");
    }

    @Test
    void needsFilesAndAnAddress() {
        assertThat(run("ingest")).isEqualTo(ExitCode.USAGE);
        assertThat(run("ingest", "a.txt", "--url", "localhost")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("at least one FILE", "like http://localhost:8080");
    }

    @Test
    void takesBulkIntoTheStoreAlone() {
        assertThat(run("ingest", "--jsonl", "a.jsonl", "--url", url())).isEqualTo(ExitCode.USAGE);
        assertThat(run("ingest", "--jsonl", "--tables", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("ingest", "--tables", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8))
                .contains("--url does not go with --jsonl", "not both", "must have a folder 'articles'");
    }

    @Test
    void endsABulkWhoseStoreGoesAway() throws IOException {
        BatchIngestor batches = mock();
        LineDraftReader lines = mock();
        given(store.getBean(BatchIngestor.class)).willReturn(batches);
        given(store.getBean(LineDraftReader.class)).willReturn(lines);
        given(lines.read(any())).willReturn(ArticleDraft.of("News"));
        given(batches.ingest(any())).willThrow(new IllegalStateException(new SQLException("gone", "08006")));
        assertThat(run("ingest", "--jsonl", write("a.jsonl", "{}"))).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(UTF_8)).contains("The store cannot be reached at the moment");
    }

    private ExitCode run(String... words) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8));
        return new CommandLine("0", List.of(new IngestCommand(properties -> store))).run(List.of(words), terminal);
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
