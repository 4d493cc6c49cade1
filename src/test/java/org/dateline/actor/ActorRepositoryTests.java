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
import org.springframework.context.annotation.Import;

@DataJpaTest
@Import(ActorWordings.class)
class ActorRepositoryTests {

    private static final String TEXT = "Mayor Ana Ruiz met Ben Okoro, a nurse.";

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private PersonRepository persons;

    @Autowired
    private ActorWordings wordings;

    @Test
    void findsPersonsByTheirFullName() {
        store();
        assertThat(persons.findByIdentities(List.of("Ana Ruiz", "Ruiz", "Nobody Here")))
                .extracting(Person::getName)
                .containsExactly("Ana Ruiz");
    }

    @Test
    void remembersTheRolesAndAliasesOfThosePersonsOnly() {
        Article article = store();
        assertThat(wordings(WordingKind.ROLE)).isEmpty();
        wordings.remember(List.of(article.getId()));
        wordings.remember(List.of(article.getId()));
        assertThat(wordings(WordingKind.ROLE)).containsExactly("Mayor");
        assertThat(wordings(WordingKind.ALIAS)).containsExactly("Ruiz");
    }

    @Test
    void forgetsWhatNoOtherArticleCallsThem() {
        Article article = store();
        Article other = entities.persist(new Article("Dr. Ruiz, a mayor.", Publication.UNKNOWN, Instant.EPOCH));
        entities.persist(new PersonAppearance(other, ana(), 0, null).described(List.of("Ruiz"), List.of(), List.of()));
        wordings.remember(List.of(article.getId(), other.getId()));
        wordings.forget(List.of(article.getId()));
        assertThat(wordings(WordingKind.ALIAS)).containsExactly("Ruiz");
        assertThat(wordings(WordingKind.ROLE)).isEmpty();
    }

    private List<String> wordings(WordingKind kind) {
        return persons.findWordings(List.of(ana().getId())).stream()
                .filter(wording -> wording.kind() == kind)
                .map(Wording::words)
                .toList();
    }

    private Person ana() {
        return persons.findByIdentities(List.of("Ana Ruiz")).get(0);
    }

    @Test
    void deletesWhomNobodyNames() {
        store();
        Person unnamed = entities.persist(new Person("Cal Unnamed"));
        persons.deleteUnnamed(List.of(unnamed.getId(), ana().getId()));
        entities.clear();
        assertThat(persons.findAll()).extracting(Person::getName).containsExactlyInAnyOrder("Ana Ruiz", "Ben Okoro");
    }

    private Article store() {
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
        return article;
    }
}
