package org.dateline.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.console.CommandLine;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTests {

    private static final String NEWS = "River floods town\n\nThe river flooded the town on Monday, the mayor said.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void printsOneAnswerAFile() throws IOException {
        String first = write("first.txt", NEWS);
        String second = write("second.txt", NEWS);
        assertThat(run("", "extract", first, second)).isEqualTo(ExitCode.OK);
        assertThat(lines()).hasSize(2);
        assertThat(lines().get(0)).startsWith("{\"id\":\"first\",\"headline\":");
        assertThat(lines().get(1))
                .startsWith("{\"id\":\"second\",\"headline\":")
                .endsWith("}");
    }

    @Test
    void printsTheTextThatAPageGave() throws IOException {
        String page = write("page.html", "<h1>River floods town</h1><p>" + NEWS.split("\n\n")[1] + "</p>");
        assertThat(run("", "extract", page, write("empty.htm", "<p></p>"))).isEqualTo(ExitCode.REFUSED);
        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("{\"id\":\"page\",\"text\":\"" + NEWS.replace("\n", "\\n") + "\",\"headline\":");
        assertThat(err.toString(UTF_8)).contains("empty.htm: The page holds no article");
    }

    @Test
    void readsStandardInput() {
        assertThat(run(NEWS, "extract")).isEqualTo(ExitCode.OK);
        assertThat(lines()).singleElement().asString().startsWith("{\"id\":null,");
    }

    @Test
    void explainsWhenAsked() {
        assertThat(run("\"We need boats,\" the mayor said.", "extract", "--explain"))
                .isEqualTo(ExitCode.OK);
        assertThat(lines())
                .singleElement()
                .asString()
                .contains(
                        "{\"decided\":\"speaker\",\"name\":\"CueBehindQuote\",\"link\":\"/api/rules/CueBehindQuote\"}")
                .contains("{\"what\":\"cue\",\"text\":\"said\",\"span\":{\"start\":27,\"end\":31}}");
    }

    @Test
    void refusesAFileAndGoesOn() throws IOException {
        String blank = write("blank.txt", " ");
        String right = write("right.txt", NEWS);
        assertThat(run("", "extract", blank, folder.resolve("none.txt").toString(), right))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(lines()).hasSize(1);
        assertThat(err.toString(UTF_8)).contains("blank.txt: The text is empty", "none.txt: cannot be read");
    }

    @Test
    void answersEachLineInOrder() {
        String input = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\": " + i + ", \"text\": \"" + "News. ".repeat(500 - i) + "\", \"gold\": {}}")
                .collect(Collectors.joining("\n"));
        assertThat(run(input, "extract", "--jsonl")).isEqualTo(ExitCode.OK);
        assertThat(lines()).hasSize(500);
        for (int i = 0; i < 500; i++) {
            assertThat(lines().get(i))
                    .startsWith("{\"id\":" + i + ",\"quotes\":[")
                    .contains("\"persons\":", "\"organisations\":", "\"casualtyEstimates\":", "\"toll\":")
                    .doesNotContain("gold", "paragraphs");
        }
    }

    @Test
    void namesEachMalformedLineAndWritesTheOthers() {
        String input = """
                {"id": "a", "text": "News."}
                {"id": "b", "text": 5}

                not json
                {"id": "c"}
                {"text": "News."}
                {"id": "d", "text": " "}
                {"id": "e", "text": "Ne\\u0000ws"}
                {"id": "f", "text": "News."}""";
        assertThat(run(input, "extract", "--jsonl")).isEqualTo(ExitCode.REFUSED);
        assertThat(lines()).extracting(line -> line.substring(0, 9)).containsExactly("{\"id\":\"a\"", "{\"id\":\"f\"");
        assertThat(err.toString(UTF_8))
                .contains(
                        "-, line 2:", "-, line 4: no JSON", "-, line 5:", "-, line 6:", "-, line 7: The text is empty")
                .contains("-, line 8: The text holds the control character U+0000")
                .doesNotContain("line 1:", "line 3:", "line 9:");
    }

    @Test
    void namesALineThatIsNotUtf8() throws IOException {
        byte[] bytes = {'{', '"', (byte) 0xE9, '\n'};
        Files.write(folder.resolve("latin.jsonl"), bytes);
        assertThat(run("", "extract", "--jsonl", folder.resolve("latin.jsonl").toString()))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString(UTF_8)).contains("latin.jsonl, line 1:", "UTF-8");
    }

    @Test
    void writesTheSameBytesEachTime() {
        run(NEWS, "extract", "--offsets", "codepoints");
        String once = out.toString(UTF_8);
        out.reset();
        run(NEWS, "extract", "--offsets=codepoints");
        assertThat(out.toString(UTF_8)).isEqualTo(once);
    }

    private ExitCode run(String in, String... words) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, true, UTF_8));
        return new CommandLine("0", List.of(new ExtractCommand())).run(List.of(words), terminal);
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
