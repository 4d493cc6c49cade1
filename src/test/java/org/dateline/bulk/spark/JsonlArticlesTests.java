package org.dateline.bulk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class JsonlArticlesTests {

    private static final String LINES = """
            {"id": "a", "text": "Flood at Marston. 🌊"}

            {"id": "b", "text": "é"}
            {"id": "c", "text": "News."}""";

    @TempDir
    private Path folder;

    @Test
    void readsEachLineOnceWhereverTheFileIsCut() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.jsonl"), LINES);
        for (long cut = 1; cut < Files.size(file); cut++) {
            List<String> ids = new ArrayList<>();
            ids.addAll(ids(new FileSlice(file.toString(), 0, cut)));
            ids.addAll(ids(new FileSlice(file.toString(), cut, FileSlice.TO_THE_END)));
            assertThat(ids).as("cut at " + cut).containsExactly("a", "b", "c");
        }
    }

    private static List<String> ids(FileSlice slice) throws IOException {
        List<String> ids = new ArrayList<>();
        try (Articles articles = InputFormat.JSONL.open(slice, new Configuration(false))) {
            for (Incoming next = articles.next(); next != null; next = articles.next()) {
                ids.add(next.id());
            }
        }
        return ids;
    }
}
