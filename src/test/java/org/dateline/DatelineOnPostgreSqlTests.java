package org.dateline;

import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application, its queries above all, on the other store. */
@EnabledIf("org.dateline.PostgreSql#isAvailable")
class DatelineOnPostgreSqlTests extends DatelineApplicationTests {

    @DynamicPropertySource
    static void postgreSql(DynamicPropertyRegistry properties) {
        PostgreSql.useNewDatabase(properties);
    }
}
