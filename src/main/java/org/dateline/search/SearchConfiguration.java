package org.dateline.search;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Chooses the search that the store is able to. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    TextSearch textSearch(DataSource store) {
        try (Connection connection = store.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                    ? new FullTextSearch(new JdbcTemplate(store))
                    : new PlainTextSearch();
        } catch (SQLException e) {
            throw new IllegalStateException("the store cannot be opened", e);
        }
    }
}
