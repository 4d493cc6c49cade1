package org.dateline.actor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.ExplanationResponse;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Describes persons by all rows that are served as them; within the caller's transaction. */
@Component
public class PersonDirectory {

    private final PersonRepository persons;
    private final PersonAppearanceRepository appearances;

    PersonDirectory(PersonRepository persons, PersonAppearanceRepository appearances) {
        this.persons = persons;
        this.appearances = appearances;
    }

    /** @param person one that is not merged into another */
    public PersonResponse describe(Person person) {
        return describe(person, OffsetUnit.UTF16, Explain.NO);
    }

    PersonResponse describe(Person person, OffsetUnit unit, Explain explain) {
        return describe(new PageImpl<>(List.of(person)), unit, explain)
                .getContent()
                .get(0);
    }

    /** @param page persons none of whom is merged into another */
    public Page<PersonResponse> describe(Page<Person> page, OffsetUnit unit, Explain explain) {
        List<Long> ids = page.map(Person::getId).getContent();
        Map<Long, List<Person>> rows = persons.findByCanonicals(ids).stream()
                .collect(Collectors.groupingBy(row -> row.getCanonical().getId()));
        Map<Long, List<String>> aliases = Wording.byActor(appearances.findAliases(ids));
        Map<Long, List<String>> roles = Wording.byActor(appearances.findRoles(ids));
        Map<Long, ExplanationResponse> explanations = explain.isWanted() ? explanations(ids, unit) : Map.of();
        return page.map(person -> PersonResponse.of(
                person,
                rows.getOrDefault(person.getId(), List.of()),
                aliases.getOrDefault(person.getId(), List.of()),
                roles.getOrDefault(person.getId(), List.of()),
                explanations.get(person.getId())));
    }

    /** The persons of an article, each with all its appearances there. */
    public Page<PersonInArticleResponse> inArticle(long articleId, Pageable page, OffsetUnit unit, Explain explain) {
        return appearances(articleId, appearances.findFirstByArticle(articleId, page))
                .map(found -> PersonInArticleResponse.of(found, unit, explain));
    }

    private Page<List<PersonAppearance>> appearances(long articleId, Page<PersonAppearance> firsts) {
        Map<Long, List<PersonAppearance>> all =
                appearances
                        .findByArticleAndPersons(
                                articleId, firsts.map(PersonDirectory::person).getContent())
                        .stream()
                        .collect(Collectors.groupingBy(PersonDirectory::person));
        return firsts.map(first -> all.getOrDefault(person(first), List.of(first)));
    }

    private Map<Long, ExplanationResponse> explanations(List<Long> ids, OffsetUnit unit) {
        return appearances.findFirst(ids).stream()
                .collect(Collectors.toMap(
                        PersonDirectory::person,
                        found -> found.explain(found.getArticle().offsets(unit))
                                .ofArticle(found.getArticle().getId())
                                .response()));
    }

    private static Long person(PersonAppearance appearance) {
        return appearance.getPerson().getCanonical().getId();
    }
}
