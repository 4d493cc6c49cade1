package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSourceTests {

    private final List<String> lines = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void readsPlainAndPackedFilesAndStandardInput() throws IOException {
        String plain = write("a.jsonl", "one\n\n \ntwo".getBytes(UTF_8));
        String packed = write("b.gz", packed("three\nfour\n"));
        LineSource source = source(new ByteArrayInputStream(packed("five")), plain, packed, "-");
        assertThat(lines)
                .containsExactly(
                        plain + ":1 one", plain + ":4 two", packed + ":1 three", packed + ":2 four", "-:1 five");
        assertThat(source.share()).isNaN();
        assertThat(refused).isEmpty();
    }

    @Test
    void goesOnBehindAFileThatIsBroken() throws IOException {
        byte[] whole = packed("one\n".repeat(100_000));
        String cut = write("cut.gz", Arrays.copyOf(whole, whole.length - 20));
        String good = write("a.jsonl", "two".getBytes(UTF_8));
        source(InputStream.nullInputStream(), cut, folder.toString(), "no such file", good);
        assertThat(lines).contains(good + ":1 two").contains(cut + ":1 one");
        assertThat(refused).hasSize(3);
        assertThat(refused.get(0)).startsWith(cut + ": It cannot be read to its end: ");
        assertThat(refused.get(2)).isEqualTo("no such file: It cannot be read; is the path that of a file?");
    }

    @Test
    void knowsHowMuchIsBehind() throws IOException {
        String half = write("a.jsonl", "one\n".getBytes(UTF_8));
        String other = write("b.jsonl", "two\n".getBytes(UTF_8));
        LineSource source = new LineSource(List.of(half, other), InputStream.nullInputStream());
        List<Double> shares = new ArrayList<>();
        source.read((file, line) -> shares.add(source.share()), (file, why) -> refused.add(file));
        assertThat(shares).containsExactly(0.5, 1.0);
    }

    private LineSource source(InputStream standardInput, String... files) throws IOException {
        LineSource source = new LineSource(List.of(files), standardInput);
        source.read(
                (file, line) -> lines.add(file + ":" + line.number() + " " + new String(line.bytes(), UTF_8)),
                (file, why) -> refused.add(file + ": " + why));
        return source;
    }

    private String write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
