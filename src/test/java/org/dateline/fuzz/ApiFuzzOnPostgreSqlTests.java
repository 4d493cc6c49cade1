package org.dateline.fuzz;

import org.dateline.PostgreSql;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same requests on the other store, which raises what the first passes over. */
@EnabledIf("org.dateline.PostgreSql#isAvailable")
class ApiFuzzOnPostgreSqlTests extends ApiFuzzTests {

    @DynamicPropertySource
    static void postgreSql(DynamicPropertyRegistry properties) {
        PostgreSql.useNewDatabase(properties);
    }
}
