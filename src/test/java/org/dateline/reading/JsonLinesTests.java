package org.dateline.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTests {

    @Test
    void tellsTheByteEachLineBeginsAt() throws IOException {
        JsonLines lines = new JsonLines(new ByteArrayInputStream("é\n\n0123456789\nlast".getBytes(UTF_8)), 5, 100);
        List<String> told = new ArrayList<>();
        for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
            told.add(line.offset() + " " + new String(line.bytes(), UTF_8) + (line.tooLong() ? "too long" : ""));
        }
        assertThat(told).containsExactly("100 é", "103 ", "104 too long", "115 last");
    }
}
