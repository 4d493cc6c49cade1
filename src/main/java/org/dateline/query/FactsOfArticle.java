package org.dateline.query;

import static org.dateline.web.Containing.containing;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.MapJoin;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.function.Function;
import org.dateline.actor.OrganisationAppearance;
import org.dateline.actor.PersonAppearance;
import org.dateline.article.Article;
import org.dateline.article.TollFigure;
import org.dateline.fact.Outcome;

/** Tests of an article by what was read from it. */
record FactsOfArticle(Root<Article> article, CriteriaQuery<?> query, CriteriaBuilder builder) {

    Predicate namesPerson(String name) {
        Subquery<Integer> found = query.subquery(Integer.class);
        Root<PersonAppearance> appearance = found.from(PersonAppearance.class);
        return exists(
                found,
                appearance.get("article"),
                builder.or(
                        containing(builder, appearance.get("person").get("name"), name),
                        containing(
                                builder,
                                appearance.get("person").get("canonical").get("name"),
                                name)));
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
        Subquery<Integer> found = query.subquery(Integer.class);
        Root<OrganisationAppearance> appearance = found.from(OrganisationAppearance.class);
        return exists(
                found,
                appearance.get("article"),
                builder.or(
                        containing(builder, appearance.get("organisation").get("name"), name),
                        containing(builder, appearance.get("abbreviation"), name)));
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
