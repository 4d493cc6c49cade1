package org.dateline.idempotency;

import org.dateline.PostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on the other store, which several servers may share. */
@EnabledIf("org.dateline.PostgreSql#isAvailable")
class IdempotencyOnPostgreSqlTests extends IdempotencyTests {

    @DynamicPropertySource
    static void postgreSql(DynamicPropertyRegistry properties) {
        PostgreSql.useNewDatabase(properties);
    }

    @Test
    @Override
    void asksToComeBackWhileTheFirstIsRunningOnAnotherServer() throws Exception {
        super.asksToComeBackWhileTheFirstIsRunningOnAnotherServer();
    }
}
