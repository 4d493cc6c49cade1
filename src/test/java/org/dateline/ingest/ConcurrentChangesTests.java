package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.web.IfMatch;
import org.dateline.web.NotFoundException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Many store, revise and delete articles about the same few at the same time; what all of them call these stays true. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class ConcurrentChangesTests {

    private static final IfMatch ANY = new IfMatch(List.of("*"));
    private static final int THREADS = 6;
    private static final int CHANGES = 50;

    private static final List<String> PERSONS =
            List.of("Ana Ruiz", "John Okoro", "Peter Grant", "Maria Lopez", "Henry Walker");
    private static final List<String> ROLES = List.of("a fisherman", "the mayor of Marston", "a teacher", "a judge");
    private static final List<String> ORGANISATIONS = List.of(
            "World Health Organization (WHO)", "North Atlantic Treaty Organization (NATO)", "European Union (EU)");

    private static final String READ_OF_PERSONS = """
            select a.person_id, 'ALIAS' kind, l.alias words
            from person_appearance a join person_alias l on l.appearance_id = a.id
            union select a.person_id, 'ROLE', r.words
            from person_appearance a join person_role r on r.appearance_id = a.id""";
    private static final String READ_OF_ORGANISATIONS = """
            select a.organisation_id, 'ALIAS' kind, l.alias words
            from organisation_appearance a join organisation_alias l on l.appearance_id = a.id
            union select organisation_id, 'ABBREVIATION', abbreviation
            from organisation_appearance where abbreviation is not null""";
    private static final String KEPT_OF_PERSONS = "select person_id, kind, words from person_wording";
    private static final String KEPT_OF_ORGANISATIONS = "select organisation_id, kind, words from organisation_wording";

    @Autowired
    private ArticleIngestor ingestor;

    @Autowired
    private JdbcClient store;

    private final ConcurrentLinkedDeque<Long> live = new ConcurrentLinkedDeque<>();

    @Test
    void keepWhatAllArticlesCallTheirActors() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> all = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Random random = new Random(thread);
            all.add(threads.submit(() -> {
                for (int i = 0; i < CHANGES; i++) {
                    change(random);
                }
            }));
        }
        threads.shutdown();
        for (Future<?> one : all) {
            one.get();
        }
        assertThat(rows(READ_OF_PERSONS)).isNotEmpty();
        assertThat(rows(READ_OF_ORGANISATIONS)).isNotEmpty();
        assertThat(without(READ_OF_PERSONS, KEPT_OF_PERSONS)).isEmpty();
        assertThat(without(KEPT_OF_PERSONS, READ_OF_PERSONS)).isEmpty();
        assertThat(without(READ_OF_ORGANISATIONS, KEPT_OF_ORGANISATIONS)).isEmpty();
        assertThat(without(KEPT_OF_ORGANISATIONS, READ_OF_ORGANISATIONS)).isEmpty();
        assertThat(rows("""
                select id from person p where not exists (
                    select 1 from person_appearance a where a.person_id = p.id)""")).isEmpty();
    }

    private void change(Random random) {
        boolean few = live.size() < 4;
        int kind = random.nextInt(100);
        try {
            Optional<Long> one = kind < 50 && few ? Optional.empty() : Optional.ofNullable(live.poll());
            if (one.isEmpty()) {
                live.add(ingestor.ingest(draft(random)).articleId());
            } else if (kind < 85) {
                ingestor.delete(one.get(), ANY);
            } else {
                live.add(one.get());
                ingestor.revise(one.get(), draft(random), ANY);
            }
        } catch (NotFoundException e) {
            // Another one has deleted it meanwhile.
        }
    }

    private static ArticleDraft draft(Random random) {
        StringBuilder text = new StringBuilder("News " + random.nextLong() + "\n\n");
        List<String> persons = new ArrayList<>(PERSONS);
        Collections.shuffle(persons, random);
        for (String person : persons.subList(0, 3)) {
            String role = ROLES.get(random.nextInt(ROLES.size()));
            String surname = person.substring(person.indexOf(' ') + 1);
            text.append("\"We need boats,\" said %s, %s. Mr %s came later. ".formatted(person, role, surname));
        }
        List<String> organisations = new ArrayList<>(ORGANISATIONS);
        Collections.shuffle(organisations, random);
        for (String organisation : organisations.subList(0, 2)) {
            text.append("The %s sent help. ".formatted(organisation));
        }
        return ArticleDraft.of(text.toString());
    }

    private List<?> without(String all, String others) {
        return rows("select * from (" + all + ") a except select * from (" + others + ") b");
    }

    private List<?> rows(String query) {
        return store.sql(query).query().listOfRows();
    }
}
