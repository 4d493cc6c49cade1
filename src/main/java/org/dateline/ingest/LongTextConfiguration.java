package org.dateline.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the migrations how the store names a text of any length; in H2's PostgreSQL mode {@code text} ends at 1 MiB. */
@Configuration(proxyBeanMethods = false)
class LongTextConfiguration {

    @Bean
    FlywayConfigurationCustomizer longText(DataSource store) {
        return flyway -> flyway.placeholders(Map.of("long_text", isH2(store) ? "clob" : "text"));
    }

    private static boolean isH2(DataSource store) {
        try (Connection connection = store.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException e) {
            throw new IllegalStateException("the store cannot be opened", e);
        }
    }
}
