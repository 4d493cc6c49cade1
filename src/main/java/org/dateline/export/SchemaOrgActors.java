package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.actor.OrganisationInArticleResponse;
import org.dateline.actor.OrganisationResponse;
import org.dateline.actor.PersonInArticleResponse;
import org.dateline.actor.PersonResponse;
import org.dateline.actor.RoleResponse;
import org.dateline.web.PassageResponse;
import org.jspecify.annotations.Nullable;

/**
 * Persons and organisations of schema.org. A role at an organisation is an affiliation: that somebody works there, as
 * {@code worksFor} would say, the text need not tell.
 */
record SchemaOrgActors(String base) {

    Node person(PersonResponse person) {
        return person(person.links(), person.name(), person.aliases())
                .with("jobTitle", person.roles())
                .with(
                        "dl:mergedFrom",
                        person.mergedFrom().stream()
                                .map(merged -> Node.reference(base + "/api/persons/" + merged.id())
                                        .with("name", merged.name()))
                                .toList());
    }

    Node person(PersonInArticleResponse person) {
        List<RoleResponse> roles = person.roles();
        return person(person.links(), person.name(), person.aliases())
                .with("honorificPrefix", person.honorific())
                .with("jobTitle", roles.stream().map(RoleResponse::text).toList())
                .with(
                        "affiliation",
                        roles.stream()
                                .filter(role -> role.organisation() != null)
                                .map(this::affiliation)
                                .toList())
                .with("dl:roles", roles.stream().map(this::role).toList())
                .with("dl:mentions", mentions(person.mentions()))
                .with("dl:rule", person.rule());
    }

    Node organisation(OrganisationResponse organisation) {
        return organisation(
                organisation.links(),
                organisation.name(),
                organisation.abbreviation(),
                organisation.aliases(),
                organisation.country());
    }

    Node organisation(OrganisationInArticleResponse organisation) {
        return organisation(
                        organisation.links(),
                        organisation.name(),
                        organisation.abbreviation(),
                        organisation.aliases(),
                        organisation.country())
                .with("dl:mentions", mentions(organisation.mentions()))
                .with("dl:rule", organisation.rule());
    }

    private Node person(Map<String, String> links, String name, List<String> aliases) {
        return Node.thing("Person")
                .with("@id", base + links.get("self"))
                .with("name", name)
                .with("alternateName", aliases);
    }

    private Node organisation(
            Map<String, String> links,
            String name,
            @Nullable String abbreviation,
            List<String> aliases,
            @Nullable String country) {
        List<String> others = new ArrayList<>(aliases);
        if (abbreviation != null) {
            others.add(0, abbreviation);
        }
        return Node.thing("Organization")
                .with("@id", base + links.get("self"))
                .with("name", name)
                .with("alternateName", others)
                .with("location", country == null ? null : Node.thing("Country").with("name", country))
                .with("dl:abbreviation", abbreviation);
    }

    private Node affiliation(RoleResponse role) {
        return Node.thing("OrganizationRole")
                .with("roleName", role.text())
                .with("affiliation", organisationOf(role).with("name", role.organisation()));
    }

    private Node organisationOf(RoleResponse role) {
        return Node.thing("Organization").with("@id", organisationId(role));
    }

    private @Nullable String organisationId(RoleResponse role) {
        return role.organisationId() == null ? null : base + "/api/organisations/" + role.organisationId();
    }

    private Node role(RoleResponse role) {
        String organisation = organisationId(role);
        return Node.untyped()
                .with("dl:text", role.text())
                .with("dl:span", SchemaOrgFacts.span(role.span()))
                .with("dl:rule", role.rule())
                .with("dl:organisation", organisation == null ? null : Node.reference(organisation));
    }

    private static List<Node> mentions(List<PassageResponse> mentions) {
        return mentions.stream()
                .map(mention -> Node.untyped()
                        .with("dl:text", mention.text())
                        .with("dl:span", SchemaOrgFacts.span(mention.span())))
                .toList();
    }
}
