package org.dateline.ingest;

import java.util.Map;
import javax.sql.DataSource;
import org.dateline.store.Database;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the migrations how the store names a text of any length; in H2's PostgreSQL mode {@code text} ends at 1 MiB. */
@Configuration(proxyBeanMethods = false)
class LongTextConfiguration {

    @Bean
    FlywayConfigurationCustomizer longText(DataSource store) {
        return flyway -> flyway.placeholders(Map.of("long_text", Database.of(store) == Database.H2 ? "clob" : "text"));
    }
}
