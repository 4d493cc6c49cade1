package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.actor.OrganisationInArticleResponse;
import org.dateline.actor.OrganisationResponse;
import org.dateline.actor.PersonInArticleResponse;
import org.dateline.actor.PersonResponse;
import org.dateline.actor.PersonResponse.MergedPerson;
import org.dateline.actor.RoleResponse;
import org.dateline.web.PassageResponse;
import org.jspecify.annotations.Nullable;

/** The columns of persons and organisations, across articles and in one. */
final class ActorTables {

    static final Table<PersonResponse> PERSONS = new Table<>(
            "person",
            List.of(
                    Column.of("id", PersonResponse::id),
                    Column.of("name", PersonResponse::name),
                    Column.of("aliases", PersonResponse::aliases),
                    Column.of("roles", PersonResponse::roles),
                    Column.of("mergedFrom", person -> each(person.mergedFrom(), MergedPerson::id))),
            person -> person);

    static final Table<OrganisationResponse> ORGANISATIONS = new Table<>(
            "organisation",
            List.of(
                    Column.of("id", OrganisationResponse::id),
                    Column.of("name", OrganisationResponse::name),
                    Column.of("abbreviation", OrganisationResponse::abbreviation),
                    Column.of("aliases", OrganisationResponse::aliases),
                    Column.of("country", OrganisationResponse::country)),
            organisation -> organisation);

    static final Table<Told<PersonInArticleResponse>> PERSONS_IN_ARTICLE = Told.table(
            "person",
            Column.join(
                    List.of(
                            Column.of("id", PersonInArticleResponse::id),
                            Column.of("articleId", PersonInArticleResponse::articleId),
                            Column.of("name", PersonInArticleResponse::name),
                            Column.of("honorific", PersonInArticleResponse::honorific),
                            Column.of("aliases", PersonInArticleResponse::aliases),
                            Column.of("rule", PersonInArticleResponse::rule)),
                    mentions(PersonInArticleResponse::mentions),
                    Column.within(PersonInArticleResponse::roles, roles())));

    static final Table<Told<OrganisationInArticleResponse>> ORGANISATIONS_IN_ARTICLE = Told.table(
            "organisation",
            Column.join(
                    List.of(
                            Column.of("id", OrganisationInArticleResponse::id),
                            Column.of("articleId", OrganisationInArticleResponse::articleId),
                            Column.of("name", OrganisationInArticleResponse::name),
                            Column.of("abbreviation", OrganisationInArticleResponse::abbreviation),
                            Column.of("aliases", OrganisationInArticleResponse::aliases),
                            Column.of("country", OrganisationInArticleResponse::country),
                            Column.of("rule", OrganisationInArticleResponse::rule)),
                    mentions(OrganisationInArticleResponse::mentions)));

    private ActorTables() {}

    private static <T> List<Column<T>> mentions(Function<T, List<PassageResponse>> mentions) {
        return Column.within(
                mentions,
                List.of(
                        Column.of("mentions", all -> each(all, PassageResponse::text)),
                        Column.of(
                                "mentionStarts",
                                all -> each(all, mention -> mention.span().start())),
                        Column.of(
                                "mentionEnds",
                                all -> each(all, mention -> mention.span().end()))));
    }

    private static List<Column<List<RoleResponse>>> roles() {
        return List.of(
                Column.of("roles", all -> each(all, RoleResponse::text)),
                Column.of("roleStarts", all -> each(all, role -> role.span().start())),
                Column.of("roleEnds", all -> each(all, role -> role.span().end())),
                Column.of("roleOrganisations", all -> each(all, RoleResponse::organisation)),
                Column.of("roleOrganisationIds", all -> each(all, RoleResponse::organisationId)),
                Column.of("roleRules", all -> each(all, RoleResponse::rule)));
    }

    private static <T> List<@Nullable Object> each(List<T> all, Function<T, @Nullable Object> part) {
        List<@Nullable Object> parts = new ArrayList<>();
        all.forEach(one -> parts.add(part.apply(one)));
        return parts;
    }
}
