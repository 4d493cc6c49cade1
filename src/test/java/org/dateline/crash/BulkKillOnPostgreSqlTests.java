package org.dateline.crash;

import java.util.HashMap;
import java.util.Map;
import org.dateline.PostgreSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;

/** The same on the other store. */
@EnabledIf("org.dateline.PostgreSql#isAvailable")
class BulkKillOnPostgreSqlTests extends BulkKillTests {

    private final Map<String, String> store = new HashMap<>();

    @BeforeEach
    void useNewDatabase() {
        PostgreSql.useNewDatabase((name, value) -> store.put(name, String.valueOf(value.get())));
    }

    @Override
    Map<String, String> store() {
        return store;
    }
}
