package org.dateline.search;

import org.dateline.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Chooses the search that the store is able to. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    TextSearch textSearch(JdbcTemplate store, Database database) {
        return database == Database.POSTGRESQL ? new FullTextSearch(store) : new PlainTextSearch();
    }
}
