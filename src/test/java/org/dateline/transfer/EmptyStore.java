package org.dateline.transfer;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.dateline.PostgreSql;
import org.dateline.store.Database;
import org.dateline.store.Migrations;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A store with its tables and nothing in them, made without a Spring context. */
record EmptyStore(String url, DataSource source, Migrations migrations) {

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
        Migrations migrations = new Migrations(source, Database.of(source));
        migrations.afterPropertiesSet();
        return new EmptyStore(url, source, migrations);
    }

    /** What a command opens; its beans are those a command asks for. */
    ConfigurableApplicationContext context() {
        ConfigurableApplicationContext context = mock();
        given(context.getBean(DataSource.class)).willReturn(source);
        given(context.getBean(Migrations.class)).willReturn(migrations);
        return context;
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(source);
    }
}
