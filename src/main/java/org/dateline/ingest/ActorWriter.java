package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.actor.ActorIdentity;
import org.dateline.actor.Mention;
import org.dateline.actor.Organisation;
import org.dateline.actor.OrganisationAppearance;
import org.dateline.actor.OrganisationAppearanceRepository;
import org.dateline.actor.OrganisationRepository;
import org.dateline.actor.Person;
import org.dateline.actor.PersonAppearance;
import org.dateline.actor.PersonAppearanceRepository;
import org.dateline.actor.PersonRepository;
import org.dateline.actor.Role;
import org.dateline.article.Article;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.OrganisationProfile;
import org.dateline.extraction.PersonProfile;
import org.dateline.ingest.ActorIndex.StoredOrganisation;
import org.dateline.text.Passage;
import org.springframework.stereotype.Component;

/** Writes the persons and organisations of one article; those with a full name meet their like in other articles. */
@Component
class ActorWriter {

    private final PersonRepository persons;
    private final OrganisationRepository organisations;
    private final PersonAppearanceRepository personAppearances;
    private final OrganisationAppearanceRepository organisationAppearances;

    ActorWriter(
            PersonRepository persons,
            OrganisationRepository organisations,
            PersonAppearanceRepository personAppearances,
            OrganisationAppearanceRepository organisationAppearances) {
        this.persons = persons;
        this.organisations = organisations;
        this.personAppearances = personAppearances;
        this.organisationAppearances = organisationAppearances;
    }

    /** @param former the persons of an earlier reading of the article: they stay who they are */
    ActorIndex write(Article article, Extraction extraction, Map<String, Person> former) {
        ActorIndex found = new ActorIndex(
                findPersons(extraction.persons(), former), findOrganisations(extraction.organisations()));
        writeOrganisations(article, found);
        writePersons(article, extraction.persons(), found);
        return found;
    }

    /** The persons of an article as they are stored, by plain name. */
    Map<String, Person> findFormer(Article article) {
        Map<String, Person> former = new HashMap<>();
        personAppearances
                .findByArticle(article)
                .forEach(found ->
                        former.putIfAbsent(ActorIdentity.plain(found.getPerson().getName()), found.getPerson()));
        return former;
    }

    private Map<String, Person> findPersons(List<PersonProfile> profiles, Map<String, Person> former) {
        Map<String, Person> known = known(
                profiles.stream()
                        .map(profile -> ActorIdentity.ofPerson(profile.name()))
                        .toList(),
                identities -> persons.findByIdentities(identities).stream()
                        .collect(Collectors.toMap(person -> Objects.requireNonNull(person.getIdentity()), p -> p)));
        Map<String, Person> byName = new LinkedHashMap<>();
        for (PersonProfile profile : profiles) {
            byName.computeIfAbsent(profile.name(), name -> {
                Person person = former.get(ActorIdentity.plain(name));
                return person == null ? find(name, known) : person;
            });
        }
        return byName;
    }

    private Person find(String name, Map<String, Person> known) {
        return ActorIdentity.ofPerson(name)
                .map(identity -> known.computeIfAbsent(identity, i -> persons.save(new Person(name))))
                .orElseGet(() -> persons.save(new Person(name)));
    }

    private List<StoredOrganisation> findOrganisations(List<OrganisationProfile> profiles) {
        Map<String, Organisation> known = known(
                profiles.stream().map(ActorWriter::identity).toList(),
                identities -> organisations.findByIdentities(identities).stream()
                        .collect(Collectors.toMap(found -> Objects.requireNonNull(found.getIdentity()), o -> o)));
        List<StoredOrganisation> stored = new ArrayList<>();
        for (OrganisationProfile profile : profiles) {
            Organisation organisation = identity(profile)
                    .map(identity -> known.computeIfAbsent(identity, i -> save(profile)))
                    .orElseGet(() -> save(profile));
            stored.add(new StoredOrganisation(profile, organisation));
        }
        return stored;
    }

    private static <T> Map<String, T> known(
            List<Optional<String>> identities, Function<List<String>, Map<String, T>> find) {
        List<String> present =
                identities.stream().flatMap(Optional::stream).distinct().toList();
        return new HashMap<>(present.isEmpty() ? Map.of() : find.apply(present));
    }

    private Organisation save(OrganisationProfile profile) {
        return organisations.save(new Organisation(profile.name(), profile.country()));
    }

    private static Optional<String> identity(OrganisationProfile profile) {
        return ActorIdentity.ofOrganisation(profile.name(), profile.country());
    }

    private void writePersons(Article article, List<PersonProfile> profiles, ActorIndex found) {
        Map<Person, PersonAppearance> appearances = new LinkedHashMap<>();
        for (PersonProfile profile : profiles) {
            Person person = Objects.requireNonNull(found.person(profile.name()));
            appearances
                    .computeIfAbsent(
                            person,
                            p -> new PersonAppearance(article, p, appearances.size(), profile.honorific())
                                    .wasReadBy(profile.rule()))
                    .described(profile.aliases(), mentions(profile.mentions()), roles(profile, found));
        }
        personAppearances.saveAll(appearances.values());
    }

    private void writeOrganisations(Article article, ActorIndex found) {
        Map<Organisation, OrganisationAppearance> appearances = new LinkedHashMap<>();
        for (StoredOrganisation stored : found.organisations()) {
            OrganisationProfile profile = stored.profile();
            appearances
                    .computeIfAbsent(
                            stored.organisation(),
                            o -> new OrganisationAppearance(article, o, appearances.size(), profile.abbreviation())
                                    .wasReadBy(profile.rule()))
                    .described(profile.aliases(), mentions(profile.mentions()));
        }
        organisationAppearances.saveAll(appearances.values());
    }

    private static List<Mention> mentions(List<Passage> passages) {
        return passages.stream().map(Mention::of).toList();
    }

    private static List<Role> roles(PersonProfile profile, ActorIndex found) {
        return profile.roles().stream()
                .map(role -> Role.of(
                        role.passage(),
                        role.organisation() == null
                                ? null
                                : found.organisation(
                                        role.organisation(), role.passage().span()),
                        role.rule()))
                .toList();
    }
}
