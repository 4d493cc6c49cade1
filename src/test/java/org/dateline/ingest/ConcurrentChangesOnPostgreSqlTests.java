package org.dateline.ingest;

import org.dateline.PostgreSql;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on the other store. */
@EnabledIf("org.dateline.PostgreSql#isAvailable")
class ConcurrentChangesOnPostgreSqlTests extends ConcurrentChangesTests {

    @DynamicPropertySource
    static void postgreSql(DynamicPropertyRegistry properties) {
        PostgreSql.useNewDatabase(properties);
    }
}
