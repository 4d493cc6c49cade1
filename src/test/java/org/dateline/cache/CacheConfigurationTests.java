package org.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Only a store that nobody else can write to is told by this process's own writes. */
class CacheConfigurationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:h2:file:./data/dateline;MODE=PostgreSQL     | true
            jdbc:h2:mem:news                                 | true
            jdbc:h2:tcp://localhost/~/news                   | false
            jdbc:h2:ssl://localhost/~/news                   | false
            jdbc:h2:file:./news;auto_server=true;MODE=Oracle | false
            jdbc:mysql://localhost/news                      | false
            """)
    void countsTheWritesOfItsOwnStore(String url, boolean counted) {
        WriteCount writes = new WriteCount();

        StoreState state = CacheConfiguration.stateOf(url, new DriverManagerDataSource(url), writes);

        assertThat(state == writes).isEqualTo(counted);
        assertThat(state.current().isPresent()).isEqualTo(counted);
    }

    @Test
    void tellsThatAStoreDoesNotAnswer() {
        String url = "jdbc:postgresql://localhost:1/news?connectTimeout=1";
        StoreState state = CacheConfiguration.stateOf(url, new DriverManagerDataSource(url), new WriteCount());
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(state::current);
    }
}
