package org.dateline.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.PostgreSql;
import org.dateline.console.CommandLine;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

/** A file that is not whole, or a store that is not empty, is refused with the reason, and the store stays as it was. */
class ImportCommandTests {

    private final Transfers transfers = new Transfers();

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    static Stream<Vendor> vendors() {
        return PostgreSql.isAvailable() ? Stream.of(Vendor.values()) : Stream.of(Vendor.H2);
    }

    @BeforeEach
    void exportSome() {
        EmptyStore store = EmptyStore.of(Vendor.H2);
        store.sql()
                .execute("insert into article_text (id, content) values (1, 'Flood'), (2, 'Fair'), (3, U&'\\+01F30A')");
        store.sql()
                .execute(
                        "insert into article (id, sha256, text_id, surrogate_pairs, language, extractor_version, ingested_at)"
                                + " values (1, 'a', 1, '', 'en', 1, timestamp with time zone '2018-02-14 01:02:03.000004+02:00')");
        store.sql()
                .execute(
                        "insert into person (id, name, canonical_id) values (1, 'Ana', 1), (2, 'Ben', 2), (3, 'Cal', 3)");
        store.sql().execute("update person set canonical_id = 3, merged_into_id = 2 where id = 1");
        store.sql().execute("insert into deleted_article values ('b', current_timestamp)");
        store.sql().execute("alter sequence person_seq restart with 151");
        file = folder.resolve("store.gz");
        assertThat(transfers.exportFrom(store, file)).isEqualTo(ExitCode.OK);
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void provesWhatItStored(Vendor vendor) {
        EmptyStore store = EmptyStore.of(vendor);
        assertThat(transfers.importInto(store, file)).isEqualTo(ExitCode.OK);
        assertThat(transfers.said()).containsPattern("person +3 rows  sha256 [0-9a-f]{64}  as exported");
        assertThat(store.sql().queryForList("select canonical_id from person order by id", Long.class))
                .containsExactly(3L, 2L, 3L);
        assertThat(store.sql().queryForObject("select merged_into_id from person where id = 1", Long.class))
                .isEqualTo(2);
        assertThat(store.sql().queryForObject("select nextval('person_seq')", Long.class))
                .isEqualTo(151);
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void refusesAStoreThatIsNotEmpty(Vendor vendor) {
        EmptyStore store = EmptyStore.of(vendor);
        store.sql().execute("insert into person (id, name, canonical_id) values (7, 'Dot', 7)");
        assertThat(transfers.importInto(store, file)).isEqualTo(ExitCode.FAILED);
        assertThat(transfers.complained()).contains("not empty: there are rows in person");
        assertThat(store.sql().queryForList("select id from person", Long.class))
                .containsExactly(7L);
    }

    @Test
    void refusesAFileThatWasCut() throws IOException {
        EmptyStore store = EmptyStore.of(Vendor.H2);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            refuses(store, Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, random.nextInt(whole.length))));
        }
        List<String> lines = Transfers.lines(file).toList();
        for (int kept = 0; kept < lines.size(); kept++) {
            refuses(store, Transfers.write(folder.resolve("cut.gz"), lines.subList(0, kept)));
        }
        assertThat(transfers.complained()).contains("cut short");
    }

    @Test
    void refusesAFileThatWasChanged() throws IOException {
        EmptyStore store = EmptyStore.of(Vendor.H2);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            byte[] changed = whole.clone();
            changed[10 + random.nextInt(whole.length - 20)] ^= (byte) (1 << random.nextInt(8));
            refuses(store, Files.write(folder.resolve("changed.gz"), changed));
        }
        List<String> lines = Transfers.lines(file).toList();
        for (int i = 1; i < lines.size(); i++) {
            List<String> changed = new ArrayList<>(lines);
            int place = random.nextInt(lines.get(i).length());
            changed.set(
                    i,
                    new StringBuilder(lines.get(i))
                            .replace(place, place + 1, "~")
                            .toString());
            refuses(store, Transfers.write(folder.resolve("changed.gz"), changed));
            changed.remove(i);
            refuses(store, Transfers.write(folder.resolve("changed.gz"), changed));
        }
    }

    @Test
    void tellsWhatIsWrongWithAFile() throws IOException {
        tells("changed since; different: person (3 rows)", line -> line.replace("Ana", "Eve"));
        tells("format 'dateline-store' and version 2", line -> line.replace("\"version\":1", "\"version\":2"));
        tells("format ''", line -> line.replace("dateline-store", ""));
        tells("a store of schema 99.7", line -> line.replaceAll("\"schema\":\"[^\"]*\"", "\"schema\":\"99.7\""));
        tells(
                "a table that the store has not: 'persona'",
                line -> line.replace("{\"table\":\"person\"", "{\"table\":\"persona\""));
        tells("A row of person has the columns", line -> line.replace("\"name\":\"Ana\",", ""));
        tells("no JSON object", line -> line.replace("{\"table\":\"person\"", "[\"table\":\"person\""));
        tells("goes on after its last line", line -> line.replace("{\"trailer\"", "{\"trailer\":{}}\n{\"trailer\""));
        Path text = Files.writeString(folder.resolve("plain.txt"), "Flood");
        refuses(EmptyStore.of(Vendor.H2), text);
        assertThat(transfers.complained()).contains("no whole gzip file");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(transfers.importInto(EmptyStore.of(Vendor.H2), folder.resolve("none.gz")))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(transfers.complained()).contains("none.gz: It cannot be read");
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void keepsNothingWhereARowCannotBeStored(Vendor vendor) throws Exception {
        EmptyStore store = EmptyStore.of(vendor);
        forge(line -> line.replace("\"id\":3,\"identity\"", "\"id\":2,\"identity\""));
        assertThat(transfers.importInto(store, file)).isEqualTo(ExitCode.FAILED);
        assertThat(transfers.complained()).contains("nothing was kept");
        isEmpty(store);
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void keepsNothingWhereWhatIsStoredDiffers(Vendor vendor) throws Exception {
        EmptyStore store = EmptyStore.of(vendor);
        forge(line -> line.replace("23:02:03.000004Z", "23:02:03.0000043Z"));
        assertThat(transfers.importInto(store, file)).isEqualTo(ExitCode.FAILED);
        assertThat(transfers.complained()).contains("does not hold what the file does", "article (1 rows)");
        isEmpty(store);
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void exportsTheStoreAsItIsAtOneMoment(Vendor vendor) throws SQLException, IOException {
        EmptyStore store = EmptyStore.of(vendor);
        assertThat(transfers.importInto(store, file)).isEqualTo(ExitCode.OK);
        AtomicBoolean written = new AtomicBoolean();
        Store opened = new Store(store.context());
        try (Connection connection = opened.snapshot()) {
            Schema schema = opened.schema(connection);
            Tally tally = new Tally(schema);
            new StoreReader(connection, (table, rows) -> {
                        if (written.compareAndSet(false, true)) {
                            schema.tables().forEach(other -> insert(store, other.name()));
                        }
                    })
                    .read(schema, tally);
            assertThat(tally.trailer()).isEqualTo(told());
        }
        assertThat(store.sql().queryForObject("select count(*) from person", Long.class))
                .isEqualTo(4);
    }

    @Test
    void leavesNoPartOfAFileBehind() throws IOException {
        Path nowhere = folder.resolve("none").resolve("store.gz");
        assertThat(transfers.exportFrom(EmptyStore.of(Vendor.H2), nowhere)).isEqualTo(ExitCode.FAILED);
        assertThat(transfers.complained()).contains("there is no folder");
        Path taken = Files.createDirectories(folder.resolve("taken").resolve("full"));
        Files.writeString(taken.resolve("x"), "");
        assertThat(transfers.exportFrom(EmptyStore.of(Vendor.H2), taken)).isEqualTo(ExitCode.FAILED);
        try (Stream<Path> left = Files.list(folder.resolve("taken"))) {
            assertThat(left).containsExactly(taken);
        }
    }

    @Test
    void needsOneFileAndAStore() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Function<String[], ConfigurableApplicationContext> opener = properties -> {
            throw new IllegalStateException("context", new SQLException("no such host"));
        };
        CommandLine commands = new CommandLine("0", List.of(new ExportCommand("0", opener), new ImportCommand(opener)));
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]), new PrintStream(err), new PrintStream(err, true, UTF_8));
        assertThat(commands.run(List.of("export"), terminal)).isEqualTo(ExitCode.USAGE);
        assertThat(commands.run(List.of("import", "a", "b"), terminal)).isEqualTo(ExitCode.USAGE);
        assertThat(commands.run(List.of("export", "a.gz"), terminal)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(UTF_8))
                .contains("'export' needs one FILE", "'import' needs one FILE", "cannot be opened: no such host");
    }

    /** Makes the file anew with other lines and their right checksums. */
    private void forge(Function<String, String> change) throws Exception {
        EmptyStore store = EmptyStore.of(Vendor.H2);
        List<String> lines = Transfers.lines(file).toList();
        try (Connection connection = store.source().getConnection()) {
            Schema schema = new Store(store.context()).schema(connection);
            Header header = Header.of(Json.parse(lines.get(0).getBytes(UTF_8)));
            new FileWriter(file).write(header, schema, (any, sink) -> {
                for (String line : lines.subList(1, lines.size() - 1)) {
                    String changed = change.apply(line);
                    String table =
                            Json.parse(line.getBytes(UTF_8)).path("table").asString(null);
                    sink.accept(table, (changed + "\n").getBytes(UTF_8));
                }
            });
        }
    }

    private void tells(String message, Function<String, String> change) throws IOException {
        List<String> changed = Transfers.lines(file).map(change).toList();
        assertThat(changed).isNotEqualTo(Transfers.lines(file).toList());
        refuses(EmptyStore.of(Vendor.H2), Transfers.write(folder.resolve("wrong.gz"), changed));
        assertThat(transfers.complained()).contains("wrong.gz: ", message);
    }

    private void refuses(EmptyStore store, Path wrong) {
        assertThat(transfers.importInto(store, wrong))
                .as(transfers.complained())
                .isEqualTo(ExitCode.REFUSED);
        isEmpty(store);
    }

    private static void isEmpty(EmptyStore store) {
        for (String table : List.of("article_text", "article", "person", "deleted_article")) {
            assertThat(store.sql().queryForObject("select count(*) from " + table, Long.class))
                    .as(table)
                    .isZero();
        }
    }

    private static void insert(EmptyStore store, String table) {
        switch (table) {
            case "person" -> store.sql().execute("insert into person (id, name, canonical_id) values (7, 'Dot', 7)");
            case "article_text" -> store.sql().execute("insert into article_text (id, content) values (7, 'New')");
            case "organisation" -> store.sql().execute("insert into organisation (id, name) values (7, 'New')");
            default -> {
                // one early, one late and one between are enough
            }
        }
    }

    private Trailer told() throws IOException {
        List<String> lines = Transfers.lines(file).toList();
        return Trailer.of(Json.parse(lines.get(lines.size() - 1).getBytes(UTF_8)));
    }
}
