package org.dateline.query;

import static org.dateline.web.Containing.containing;
import static org.dateline.web.Containing.gives;
import static org.dateline.web.Containing.union;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.MapJoin;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.function.Function;
import org.dateline.actor.OrganisationAppearance;
import org.dateline.actor.Person;
import org.dateline.actor.PersonAppearance;
import org.dateline.article.Article;
import org.dateline.article.TollFigure;
import org.dateline.fact.Outcome;

/** Tests of an article by what was read from it. */
record FactsOfArticle(Root<Article> article, CriteriaQuery<?> query, CriteriaBuilder builder) {

    /** A person who was merged is found by the own name and by that of whom it is served as. */
    Predicate namesPerson(String name) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<PersonAppearance> appearance = found.from(PersonAppearance.class);
        Subquery<Long> persons = union(query, builder, personsNamed(name), personsMergedIntoOneNamed(name));
        return articleIn(found.select(appearance.get("article").get("id"))
                .where(appearance.get("person").get("id").in(persons)));
    }

    /** The same, quick for a single article. */
    Predicate hasPersonNamed(String name) {
        Subquery<Integer> found = query.subquery(Integer.class);
        Root<PersonAppearance> appearance = found.from(PersonAppearance.class);
        Path<Person> person = appearance.get("person");
        return gives(
                builder,
                found.select(builder.literal(1))
                        .where(
                                builder.equal(appearance.get("article"), article),
                                builder.or(
                                        containing(builder, person.get("name"), name),
                                        containing(
                                                builder, person.get("canonical").get("name"), name))));
    }

    private Subquery<Long> personsNamed(String name) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Person> person = found.from(Person.class);
        return found.select(person.get("id")).where(containing(builder, person.get("name"), name));
    }

    private Subquery<Long> personsMergedIntoOneNamed(String name) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Person> person = found.from(Person.class);
        return found.select(person.get("id"))
                .where(
                        builder.isNotNull(person.get("mergedInto")),
                        containing(builder, person.get("canonical").get("name"), name));
    }

    <T> Predicate isAbout(Class<T> appearanceType, Function<Root<T>, Path<?>> actor, long id) {
        Subquery<Integer> found = query.subquery(Integer.class);
        Root<T> appearance = found.from(appearanceType);
        return exists(
                found,
                appearance.get("article"),
                builder.equal(actor.apply(appearance).get("id"), id));
    }

    Predicate namesOrganisation(String name) {
        return articleIn(union(
                query,
                builder,
                organisations(appearance -> appearance.get("organisation").get("name"), name),
                organisations(appearance -> appearance.get("abbreviation"), name)));
    }

    /** The same, quick for a single article. */
    Predicate hasOrganisationNamed(String name) {
        Subquery<Integer> found = query.subquery(Integer.class);
        Root<OrganisationAppearance> appearance = found.from(OrganisationAppearance.class);
        return gives(
                builder,
                found.select(builder.literal(1))
                        .where(
                                builder.equal(appearance.get("article"), article),
                                builder.or(
                                        containing(
                                                builder,
                                                appearance.get("organisation").get("name"),
                                                name),
                                        containing(builder, appearance.get("abbreviation"), name))));
    }

    private Subquery<Long> organisations(
            Function<Root<OrganisationAppearance>, Expression<String>> names, String name) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<OrganisationAppearance> appearance = found.from(OrganisationAppearance.class);
        return found.select(appearance.get("article").get("id"))
                .where(containing(builder, names.apply(appearance), name));
    }

    private Predicate articleIn(Subquery<Long> found) {
        return article.get("id").in(found);
    }

    Predicate tollHas(Outcome outcome) {
        return toll(outcome, 0);
    }

    Predicate killedCanBe(int least) {
        return toll(Outcome.KILLED, least);
    }

    private Predicate toll(Outcome outcome, int least) {
        Subquery<Integer> found = query.subquery(Integer.class);
        Root<Article> same = found.correlate(article);
        MapJoin<Article, Outcome, TollFigure> toll = same.joinMap("toll");
        Path<TollFigure> figure = toll.value();
        return builder.exists(found.select(builder.literal(1))
                .where(
                        builder.equal(toll.key(), outcome),
                        builder.or(
                                builder.isTrue(figure.get("open")),
                                builder.isNull(figure.get("high")),
                                builder.greaterThanOrEqualTo(figure.<Integer>get("high"), least))));
    }

    private Predicate exists(Subquery<Integer> found, Path<?> theirArticle, Predicate test) {
        return builder.exists(found.select(builder.literal(1)).where(builder.equal(theirArticle, article), test));
    }
}
