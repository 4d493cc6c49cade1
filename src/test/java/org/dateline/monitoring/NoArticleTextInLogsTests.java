package org.dateline.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.DatelineApplication;
import org.dateline.console.CommandLine;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;
import org.dateline.ingest.IngestCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A word that comes in through any door, well formed or not, is in no line that is written at the default levels. */
@ExtendWith(OutputCaptureExtension.class)
class NoArticleTextInLogsTests {

    private static final String CANARY = "Quillfeather";
    private static final String TEXT =
            "MARSTON - \"We need many more boats,\" said Mayor Ana Quillfeather. At least 12 people died, police said.";
    private static final String HTML = "<h1>Quillfeather</h1><p>" + TEXT + "</p>";
    private static final String JSON = "{\"headline\": \"Quillfeather speaks\", \"text\": \"Quillfeather spoke.\"}";

    @TempDir
    private Path folder;

    @Test
    void keepsTheWordsOfEachDoorOutOfTheLog(CapturedOutput output) throws IOException {
        seed("good.txt", TEXT);
        seed("bad.json", "{\"@type\": \"NewsArticle\", \"articleBody\": \"Quillfeather");
        seed("other.json", JSON);
        seed("bad.txt", "Quillfeather\0");
        seed("bad.html", "<p>Quillfeather");
        try (RunningServer server = RunningServer.start("--dateline.seeds=" + folder)) {
            int errors = 0;
            for (HttpResponse<String> answer : sendThroughEachDoor(server)) {
                errors += answer.statusCode() >= 400 ? 1 : 0;
                assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
            }
            assertThat(errors).isGreaterThan(8);
            assertThat(server.get("/api/persons?name=" + CANARY).body()).contains("Ana " + CANARY);
        }
        assertThat(output.getAll())
                .contains("Refused bad.txt", "Tomcat started")
                .doesNotContain(CANARY);
    }

    @Test
    void keepsTheWordsOfAFailingStatementOutOfTheLogAndGivesTheIdOfTheRequest(CapturedOutput output) {
        try (RunningServer server = RunningServer.start()) {
            JdbcClient store = server.context().getBean(JdbcClient.class);
            store.sql("alter table quote add constraint brief check (length(content) < 3)")
                    .update();
            HttpResponse<String> answer = server.send(server.request("/api/articles")
                    .header("Content-Type", "text/plain")
                    .header("X-Request-Id", "made-by-me")
                    .POST(BodyPublishers.ofString(TEXT)));
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("\"requestId\":\"made-by-me\"").doesNotContain(CANARY);
            assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("made-by-me");
        }
        assertThat(output.getAll())
                .contains("A request failed", "SQLState 23513", "made-by-me", "POST /api/articles 500")
                .doesNotContain(CANARY);
    }

    @Test
    void keepsTheWordsOfIngestedFilesOutOfTheLog(CapturedOutput output) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandLine commands = new CommandLine("1", List.of(new IngestCommand(NoArticleTextInLogsTests::store)));
        ExitCode code = commands.run(
                List.of("ingest", seed("good.txt", TEXT), seed("bad.html", "<i>" + CANARY), seed("b.json", JSON)),
                new Terminal(InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err)));
        assertThat(code).isEqualTo(ExitCode.REFUSED);
        assertThat(out.toString(UTF_8))
                .contains("good.txt\t/api/articles/1\tnew")
                .doesNotContain(CANARY);
        assertThat(err.toString(UTF_8)).contains("bad.html: ", "b.json: ").doesNotContain(CANARY);
        assertThat(output.getAll()).doesNotContain(CANARY);
    }

    private static ConfigurableApplicationContext store(String[] properties) {
        return new SpringApplicationBuilder(DatelineApplication.class)
                .web(WebApplicationType.NONE)
                .run(properties);
    }

    private static List<HttpResponse<String>> sendThroughEachDoor(RunningServer server) {
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (String door : List.of("/api/articles", "/api/extractions")) {
            for (String type : List.of("text/plain", "text/html", "application/json", "application/ld+json", "a/b")) {
                for (String body : List.of(TEXT, HTML, JSON, JSON.substring(1), JSON.replace("text", CANARY))) {
                    answers.add(server.send("POST", door, type, body));
                }
            }
        }
        answers.add(server.send("PUT", "/api/articles/1", "text/plain", TEXT));
        answers.add(server.send(server.request("/api/articles/1")
                .header("Content-Type", "text/plain")
                .header("If-Match", "*")
                .PUT(BodyPublishers.ofString(TEXT + " And more."))));
        for (String path : List.of("/api/articles?q=", "/api/quotes?speaker=", "/api/quotes?nosuch=", "/api/")) {
            answers.add(server.get(path + CANARY));
        }
        answers.add(server.get("/api/articles?from=" + CANARY));
        answers.add(server.get("/api/rules/" + CANARY));
        return answers;
    }

    private String seed(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
