package org.dateline.store;

import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Finds out which database the store is in, and has its tables made before anything else looks at it. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseInitializationDependencyConfigurer.class)
class StoreConfiguration {

    @Bean
    Database database(DataSource store) {
        return Database.of(store);
    }

    @Bean
    Migrations migrations(DataSource store, Database database) {
        return new Migrations(store, database);
    }
}
