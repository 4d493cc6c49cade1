package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.dateline.PostgreSql;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationsTests {

    static List<Database> databases() {
        return PostgreSql.isAvailable() ? List.of(Database.values()) : List.of(Database.H2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areDoneOnce(Database database) {
        Migrations migrations = new Migrations(empty(database), database);
        assertThat(migrations.areDone()).isFalse();
        migrations.afterPropertiesSet();
        assertThat(migrations.areDone()).isTrue();
        migrations.afterPropertiesSet();
        assertThat(migrations.areDone()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areDoneWhereOneIsMissing(Database database) {
        DataSource store = migrated(database);
        Migrations migrations = new Migrations(store, database);
        JdbcTemplate sql = new JdbcTemplate(store);
        sql.update("delete from flyway_schema_history where version = '12'");
        assertThat(migrations.areDone()).isFalse();
        sql.queryForList(
                        database == Database.H2
                                ? "select index_name from information_schema.indexes where index_name like '%wording%'"
                                        + " and index_type_name = 'INDEX'"
                                : "select indexname from pg_indexes where indexname like '%wording%' and indexdef not like '%UNIQUE%'",
                        String.class)
                .forEach(index -> sql.execute("drop index \"" + index + "\""));
        migrations.afterPropertiesSet();
        assertThat(migrations.areDone()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void leaveToFlywayWhatIsNotAsItWas(Database database) {
        for (String change : new String[] {"checksum = checksum + 1", "success = false"}) {
            DataSource store = migrated(database);
            Migrations migrations = new Migrations(store, database);
            new JdbcTemplate(store).update("update flyway_schema_history set " + change + " where version = '3'");
            assertThatExceptionOfType(FlywayValidateException.class).isThrownBy(migrations::afterPropertiesSet);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void acceptThoseOfALaterVersion(Database database) {
        DataSource store = migrated(database);
        Migrations migrations = new Migrations(store, database);
        new JdbcTemplate(store)
                .update("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                        + " checksum, installed_by, execution_time, success)"
                        + " values (1000, '1000', 'later', 'SQL', 'V1000__later.sql', 1, 'somebody', 1, true)");
        assertThat(migrations.areDone()).isFalse();
        migrations.afterPropertiesSet();
        assertThat(migrations.last()).isEqualTo("1000");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void looksAtItsOwnSchemaAlone(Database database) {
        DriverManagerDataSource first = migrated(database);
        JdbcTemplate sql = new JdbcTemplate(first);
        sql.execute("create schema other");
        String url = first.getUrl();
        DataSource second = new DriverManagerDataSource(
                database == Database.H2
                        ? url + ";SCHEMA=other;SCHEMA_SEARCH_PATH=other,public"
                        : url + "&currentSchema=other,public",
                first.getUsername(),
                first.getPassword());
        assertThat(new Migrations(second, database).areDone()).isFalse();
    }

    private static DriverManagerDataSource migrated(Database database) {
        DriverManagerDataSource store = empty(database);
        new Migrations(store, database).afterPropertiesSet();
        return store;
    }

    private static DriverManagerDataSource empty(Database database) {
        if (database == Database.H2) {
            return new DriverManagerDataSource(
                    "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        }
        return PostgreSql.newStore();
    }
}
