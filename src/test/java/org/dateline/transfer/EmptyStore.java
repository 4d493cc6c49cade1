package org.dateline.transfer;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.dateline.PostgreSql;
import org.flywaydb.core.Flyway;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A store with its tables and nothing in them, made without a Spring context. */
record EmptyStore(String url, DataSource source, Flyway flyway) {

    static final String H2_SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";

    static EmptyStore of(Vendor vendor) {
        if (vendor == Vendor.H2) {
            return of(vendor, "jdbc:h2:mem:" + UUID.randomUUID() + H2_SETTINGS, "dateline", "");
        }
        Map<String, Supplier<Object>> properties = new HashMap<>();
        PostgreSql.useNewDatabase(properties::put);
        return of(vendor, String.valueOf(properties.get("spring.datasource.url").get()), "postgres", "postgres");
    }

    /** A store that is there already, brought to the last migration. */
    static EmptyStore of(Vendor vendor, String url, String user, String password) {
        DataSource source = new DriverManagerDataSource(url, user, password);
        String name = vendor.name().toLowerCase(Locale.ROOT);
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + name)
                .placeholders(Map.of("long_text", vendor == Vendor.H2 ? "clob" : "text"))
                .load();
        flyway.migrate();
        return new EmptyStore(url, source, flyway);
    }

    /** What a command opens; its beans are those a command asks for. */
    ConfigurableApplicationContext context() {
        ConfigurableApplicationContext context = mock();
        given(context.getBean(DataSource.class)).willReturn(source);
        given(context.getBean(Flyway.class)).willReturn(flyway);
        return context;
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(source);
    }
}
