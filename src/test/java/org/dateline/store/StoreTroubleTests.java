package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.SQLExceptionOverride.Override;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

class StoreTroubleTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            53100 | could not extend file          | FULL
            57P01 | terminating connection         | AWAY
            57P03 | the database is starting up    | AWAY
            08006 | An I/O error occurred          | AWAY
            08001 | Connection refused             | AWAY
            53300 | sorry, too many clients        | AWAY
            90098 | The database has been closed   | AWAY
            -     | Connection is closed           | AWAY
            HY000 | Map is closed [2.4.240/4]      | AWAY
            90020 | Database may be already in use | HELD
            XX001 | invalid page in block 7        | DAMAGED
            90030 | File corrupted                 | DAMAGED
            HY000 | Chunk 7 not found [2.4.240/9]  | DAMAGED
            23505 | duplicate key                  | -
            57014 | canceling statement            | LATE
            HY000 | General error                  | -
            """)
    void isToldByTheDriver(String state, String message, StoreTrouble trouble) {
        SQLException told = new SQLException(message, state);
        assertThat(StoreTrouble.of(new DataAccessResourceFailureException("x", told))
                        .orElse(null))
                .isEqualTo(trouble);
        assertThat(new LostConnections().adjudicate(told))
                .isEqualTo(
                        trouble == null || trouble == StoreTrouble.LATE
                                ? Override.CONTINUE_EVICT
                                : Override.MUST_EVICT);
    }

    @ParameterizedTest
    @CsvSource({"No space left on device,FULL", "File too large,FULL", "Disk quota exceeded,FULL", "Stream closed,AWAY"
    })
    void isToldByTheSystem(String message, StoreTrouble trouble) {
        SQLException closed = new SQLException("closed", "90098", new IllegalStateException(new IOException(message)));
        assertThat(StoreTrouble.of(closed)).contains(trouble);
    }

    @Test
    void isNotFoundInOtherProblems() {
        assertThat(StoreTrouble.of(new IllegalStateException("broken rule"))).isEmpty();
        assertThat(StoreTrouble.of(null)).isEmpty();
        IllegalStateException circle = new IllegalStateException("a");
        circle.initCause(new IllegalStateException("b", circle));
        assertThat(StoreTrouble.of(circle)).isEmpty();
    }

    @Test
    void isToldBeforeTheDiskIsFull() {
        String url = "jdbc:h2:file:" + folder.resolve("dateline") + ";MODE=PostgreSQL";
        assertThatCode(() -> new StoreSpace(url, DataSize.ofBytes(1)).require()).doesNotThrowAnyException();
        assertThatThrownBy(() -> new StoreSpace(url, DataSize.ofTerabytes(1_000_000)).require())
                .hasMessageContaining(folder.toString())
                .satisfies(full -> assertThat(StoreTrouble.of(full)).contains(StoreTrouble.FULL));
        assertThatCode(() -> new StoreSpace("jdbc:postgresql://host/name", DataSize.ofTerabytes(1_000_000)).require())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            08001 | No database answers at jdbc:postgresql://host/name  | Start the database
            28P01 | does not let the server in                          | spring.datasource.username
            3D000 | does not let the server in                          | a database there is
            53100 | is full                                             | Free some space
            90020 | held open by another process                        | Stop that server
            """)
    void isAnalysedAtTheStart(String state, String description, String action) {
        FailureAnalysis analysis = analyse("jdbc:postgresql://host/name?password=secret", new SQLException("x", state));
        assertThat(analysis.getDescription()).contains(description).doesNotContain("secret");
        assertThat(analysis.getAction()).contains(action);
    }

    @Test
    void namesADamagedFile() {
        String url = "jdbc:h2:file:" + folder.resolve("dateline") + ";MODE=PostgreSQL";
        FailureAnalysis analysis = analyse(url, new SQLException("General error", "HY000", 50000));
        assertThat(analysis.getDescription())
                .contains(folder.resolve("dateline.mv.db").toString(), "damaged");
        assertThat(analysis.getAction()).contains("restore");
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(analyse("jdbc:postgresql://host/name", new SQLException("x", "42P01")))
                .isNull();
        assertThat(analyse("jdbc:h2:mem:x", new SQLException("General error", "HY000", 50000)))
                .isNull();
    }

    private static FailureAnalysis analyse(String url, SQLException cause) {
        MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url", url);
        return new StoreFailureAnalyzer(environment).analyze(new IllegalStateException(cause));
    }
}
