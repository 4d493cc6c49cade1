package org.dateline.paging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.dateline.ListAnswer;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A list of more than is counted, filtered by what all, half, few and none of it have. */
@SpringBootTest(
        properties = {"dateline.answer-cache-size=0B", "spring.jpa.properties.hibernate.generate_statistics=true"})
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class LongListTests {

    private static final int PERSONS = 10_500;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private EntityManagerFactory entities;

    @ParameterizedTest
    @CsvSource({
        "Marsh, 1, 0",
        "Ruiz, 2, 1",
        "Hale, 50, 7",
        "Odum, 3500, 3499",
        "Nobody, 0, 0",
    })
    void findsByName(String name, int each, int rest) {
        fill();
        List<Long> all = each == 0
                ? List.of()
                : sql.queryForList(
                        "select id from person where mod(id, ?) = ? order by name, id", Long.class, each, rest);
        for (int page : new int[] {0, 1, 3, 5, 30, 51, 200, 300}) {
            int end = Math.min(all.size(), (page + 1) * 50);
            ListAnswer found = list("/api/persons?size=50&name=" + name + "&page=" + page);
            assertThat(found.ids()).as("page %d", page).isEqualTo(all.subList(Math.min(page * 50, end), end));
            long total = found.page().get("totalElements").asLong();
            if (found.page().get("exact").asBoolean()) {
                assertThat(total).as("page %d", page).isEqualTo(all.size());
            } else {
                assertThat(total).as("page %d", page).isBetween(Math.min(end, 10_000L), (long) all.size());
            }
            assertThat(found.page().get("more").asBoolean()).as("page %d", page).isEqualTo(end < all.size());
        }
    }

    /** By pages first, so that what these tell of the filter is known when it goes on by entries. */
    @ParameterizedTest
    @CsvSource({"Ruiz, 2, 1, 4", "Hale, 50, 7, 5", "Odum, 3500, 3499, 2"})
    void goesOnBehindAnEntry(String name, int each, int rest, int pages) {
        fill();
        List<Long> all = sql.queryForList(
                "select id from person where mod(id, ?) = ? order by name, id", Long.class, each, rest);
        String address = "/api/persons?size=50&name=" + name;
        List<Long> seen = new ArrayList<>(list(address).ids());
        for (int page = 1; page < pages; page++) {
            seen.addAll(list(address + "&after=" + seen.get(seen.size() - 1)).ids());
        }
        assertThat(seen).isEqualTo(all.subList(0, Math.min(all.size(), 50 * pages)));
    }

    @Test
    void triesWhatFewHaveOnceInAnOrder() {
        fill();
        assertThat(list("/api/persons?name=Odum").ids()).hasSize(3);
        long tried = statementsOf("/api/persons?name=Hale&sort=id");
        assertThat(statementsOf("/api/persons?name=Hale&sort=id&page=1")).isEqualTo(tried - 1);
        assertThat(statementsOf("/api/persons?name=Hale&sort=id,desc")).isEqualTo(tried);
        long common = statementsOf("/api/persons?name=Marsh&sort=id");
        assertThat(statementsOf("/api/persons?name=Marsh&sort=id&page=1")).isEqualTo(common);
    }

    private long statementsOf(String address) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        list(address);
        return statistics.getPrepareStatementCount();
    }

    /** One was merged into another, who was merged into a third. */
    @Test
    void findsMergedPersonsByAllTheirNames() {
        fill();
        sql.update("update person set name = 'Una First', canonical_id = 30, merged_into_id = 20 where id = 10");
        sql.update("update person set name = 'Una Second', canonical_id = 30, merged_into_id = 30 where id = 20");
        sql.update("update person set name = 'Una Third' where id = 30");
        sql.update("update person_wording set words = 'Una Alias' where person_id = 10");
        try {
            for (String name : List.of("First", "Second", "Third", "Una Alias", "una")) {
                assertThat(list("/api/persons?name=" + name).ids()).as(name).containsExactly(30L);
            }
        } finally {
            sql.update("delete from person_wording");
            sql.update("delete from person");
        }
    }

    @Test
    void countsFewExactly() {
        fill();
        assertThat(list("/api/persons?name=Odum").page().get("exact").asBoolean())
                .isTrue();
        assertThat(list("/api/persons?name=Marsh").page().get("exact").asBoolean())
                .isFalse();
    }

    private void fill() {
        if (sql.queryForObject("select count(*) from person", Long.class) == 0) {
            sql.update(
                    "insert into person (id, name, identity, canonical_id)"
                            + " select n, 'A' || n || ' Marsh'"
                            + " || case when mod(n, 2) = 1 then ' Ruiz' else '' end"
                            + " || case when mod(n, 50) = 7 then ' Hale' else '' end"
                            + " || case when mod(n, 3500) = 3499 then ' Odum' else '' end, 'p' || n, n"
                            + " from system_range(1, ?) r (n)",
                    PERSONS);
            sql.update("insert into person_wording (person_id, kind, words) select id, 'ALIAS', name from person");
        }
    }

    private ListAnswer list(String address) {
        return ListAnswer.of(mvc, address);
    }
}
