package org.dateline.transfer;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.UUID;
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
            return of("jdbc:h2:mem:" + UUID.randomUUID() + H2_SETTINGS, "dateline", "");
        }
        return of(PostgreSql.newStore());
    }

    /** A store that is there already, brought to the last migration. */
    static EmptyStore of(String url, String user, String password) {
        return of(new DriverManagerDataSource(url, user, password));
    }

    private static EmptyStore of(DriverManagerDataSource source) {
        Migrations migrations = new Migrations(source, Database.of(source));
        migrations.afterPropertiesSet();
        return new EmptyStore(String.valueOf(source.getUrl()), source, migrations);
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
