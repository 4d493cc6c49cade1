package org.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.PostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on a PostgreSQL, which other processes write to as well. */
@EnabledIf("org.dateline.PostgreSql#isAvailable")
class AnswerCacheOnPostgreSqlTests extends AnswerCacheTests {

    @DynamicPropertySource
    static void usePostgreSql(DynamicPropertyRegistry properties) {
        PostgreSql.useNewDatabase(properties);
    }

    @Test
    void seesAtOnceWhatAnotherProcessWrites() {
        assertThat(get(article)).bodyText().contains("Flood hits Marston");

        new JdbcTemplate(store).update("update article set section = 'Coast'");

        assertThat(get(article)).bodyText().contains("\"section\":\"Coast\"");
    }
}
