package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Publication;
import org.dateline.text.Passage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;

@DataJpaTest
class ActorRepositoryTests {

    private static final String TEXT = "Mayor Ana Ruiz met Ben Okoro, a nurse.";

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private PersonRepository persons;

    @Autowired
    private PersonAppearanceRepository appearances;

    @Test
    void findsPersonsByTheirFullName() {
        store();
        assertThat(persons.findByIdentities(List.of("Ana Ruiz", "Ruiz", "Nobody Here")))
                .extracting(Person::getName)
                .containsExactly("Ana Ruiz");
    }

    @Test
    void findsTheRolesAndAliasesOfThosePersonsOnly() {
        Person ana = store();
        assertThat(appearances.findRoles(List.of(ana.getId())))
                .extracting(Wording::getWords)
                .containsExactly("Mayor");
        assertThat(appearances.findAliases(List.of(ana.getId())))
                .extracting(Wording::getWords)
                .containsExactly("Ruiz");
    }

    @Test
    void deletesWhomNobodyNames() {
        store();
        entities.persist(new Person("Cal Unnamed"));
        entities.flush();
        persons.deleteUnnamed();
        entities.clear();
        assertThat(persons.findAll()).extracting(Person::getName).containsExactlyInAnyOrder("Ana Ruiz", "Ben Okoro");
    }

    private Person store() {
        Article article = entities.persist(new Article(TEXT, Publication.UNKNOWN, Instant.EPOCH));
        Person ana = entities.persist(new Person("Ana Ruiz"));
        Person ben = entities.persist(new Person("Ben Okoro"));
        entities.persist(new PersonAppearance(article, ana, 0, null)
                .described(
                        List.of("Ruiz"),
                        List.of(Mention.of(Passage.of(TEXT, 6, 14))),
                        List.of(Role.of(Passage.of(TEXT, 0, 5), null, "TitleBeforeName"))));
        entities.persist(new PersonAppearance(article, ben, 1, null)
                .described(
                        List.of(),
                        List.of(Mention.of(Passage.of(TEXT, 19, 28))),
                        List.of(Role.of(Passage.of(TEXT, 30, 37), null, "TitleBeforeName"))));
        entities.flush();
        entities.clear();
        return ana;
    }
}
