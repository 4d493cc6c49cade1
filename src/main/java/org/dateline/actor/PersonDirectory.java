package org.dateline.actor;

import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.paging.Listing;
import org.dateline.paging.Lists;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.ExplanationResponse;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Describes persons by all rows that are served as them; within the caller's transaction. */
@Component
public class PersonDirectory {

    private final PersonRepository persons;
    private final PersonAppearanceRepository appearances;
    private final Lists lists;

    PersonDirectory(PersonRepository persons, PersonAppearanceRepository appearances, Lists lists) {
        this.persons = persons;
        this.appearances = appearances;
        this.lists = lists;
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
        Wordings wordings = new Wordings(persons.findWordings(ids));
        Map<Long, ExplanationResponse> explanations = explain.isWanted() ? explanations(ids, unit) : Map.of();
        return page.map(person -> PersonResponse.of(
                person,
                rows.getOrDefault(person.getId(), List.of()),
                wordings.of(person.getId(), WordingKind.ALIAS),
                wordings.of(person.getId(), WordingKind.ROLE),
                explanations.get(person.getId())));
    }

    /** The persons of an article, each with all its appearances there. */
    public Page<PersonInArticleResponse> inArticle(long articleId, Pageable page, OffsetUnit unit, Explain explain) {
        return appearances(
                        articleId,
                        lists.page(
                                Listing.of(PersonAppearance.class, firstIn(articleId))
                                        .identifiedBy("person.canonical.id"),
                                page))
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

    /** For each person the first appearance in an article, which may have more under names that were merged. */
    private static Specification<PersonAppearance> firstIn(long articleId) {
        return (appearance, query, builder) -> {
            Subquery<Integer> earlier = Objects.requireNonNull(query).subquery(Integer.class);
            Root<PersonAppearance> other = earlier.from(PersonAppearance.class);
            earlier.select(builder.literal(1))
                    .where(
                            builder.equal(other.get("article").get("id"), articleId),
                            builder.equal(
                                    other.get("person").get("canonical"),
                                    appearance.get("person").get("canonical")),
                            builder.lessThan(other.<Integer>get("ordinal"), appearance.<Integer>get("ordinal")));
            return builder.and(
                    builder.equal(appearance.get("article").get("id"), articleId),
                    builder.not(builder.exists(earlier)));
        };
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
