package org.dateline.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store whose file is damaged is named with what to do, and is left as it is. */
@Tag("long")
class DamagedStoreTests {

    @TempDir
    private Path folder;

    @Test
    void namesADamagedFileAndLeavesIt() throws Exception {
        try (ServerProcess server = ServerProcess.start(folder, Map.of())) {
            for (int i = 0; i < 20; i++) {
                assertThat(server.post(NumberedNews.text(i), "key-" + i).statusCode())
                        .isEqualTo(201);
            }
            server.terminate();
            server.exitCode();
        }
        Path file = folder.resolve("data/dateline.mv.db");
        byte[] damaged = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int at = 0; at < damaged.length - 512; at += 4096) {
            for (int i = 0; i < 512; i++) {
                damaged[at + i] = (byte) random.nextInt();
            }
        }
        Files.write(file, damaged);
        try (ServerProcess server = ServerProcess.launch(folder, Map.of())) {
            assertThat(server.exitCode()).isEqualTo(3);
            assertThat(server.log())
                    .contains(
                            file.toRealPath().toString(),
                            "is damaged and cannot be opened",
                            "restore it from an export")
                    .doesNotContain("\tat ");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }
}
