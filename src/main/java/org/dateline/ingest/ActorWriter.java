package org.dateline.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

/** Writes the persons and organisations of articles; those with a full name meet their like in other articles. */
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

    /**
     * The actors of each reading, where need be new ones. What others may store at the same time comes first and in one
     * order, so that two who do so wait for each other once at most.
     *
     * @param former the persons of an earlier reading of the article: they stay who they are
     */
    List<ActorIndex> find(List<Extraction> readings, Map<String, Person> former) {
        Map<String, Person> knownPersons = meetPersons(readings, former);
        Map<String, Organisation> knownOrganisations = meetOrganisations(readings);
        persons.flush();
        List<Map<String, Person>> named = readings.stream()
                .map(reading -> persons(reading, knownPersons, former))
                .toList();
        List<List<StoredOrganisation>> organised = readings.stream()
                .map(reading -> organisations(reading, knownOrganisations))
                .toList();
        return IntStream.range(0, readings.size())
                .mapToObj(i -> new ActorIndex(named.get(i), organised.get(i)))
                .toList();
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

    private Map<String, Person> meetPersons(List<Extraction> readings, Map<String, Person> former) {
        SortedMap<String, PersonProfile> first = new TreeMap<>();
        for (Extraction reading : readings) {
            for (PersonProfile profile : reading.persons()) {
                ActorIdentity.ofPerson(profile.name())
                        .filter(identity -> !former.containsKey(identity))
                        .ifPresent(identity -> first.putIfAbsent(identity, profile));
            }
        }
        Map<String, Person> known = new HashMap<>();
        if (!first.isEmpty()) {
            persons.findByIdentities(first.keySet())
                    .forEach(person -> known.put(Objects.requireNonNull(person.getIdentity()), person));
        }
        first.forEach(
                (identity, profile) -> known.computeIfAbsent(identity, i -> persons.save(new Person(profile.name()))));
        return known;
    }

    private Map<String, Organisation> meetOrganisations(List<Extraction> readings) {
        SortedMap<String, OrganisationProfile> first = new TreeMap<>();
        for (Extraction reading : readings) {
            reading.organisations()
                    .forEach(profile -> identity(profile).ifPresent(identity -> first.putIfAbsent(identity, profile)));
        }
        Map<String, Organisation> known = new HashMap<>();
        if (!first.isEmpty()) {
            organisations
                    .findByIdentities(first.keySet())
                    .forEach(found -> known.put(Objects.requireNonNull(found.getIdentity()), found));
        }
        first.forEach((identity, profile) -> known.computeIfAbsent(identity, i -> save(profile)));
        return known;
    }

    private Map<String, Person> persons(Extraction reading, Map<String, Person> known, Map<String, Person> former) {
        Map<String, Person> byName = new LinkedHashMap<>();
        for (PersonProfile profile : reading.persons()) {
            byName.computeIfAbsent(
                    profile.name(),
                    name -> Optional.ofNullable(former.get(ActorIdentity.plain(name)))
                            .or(() -> ActorIdentity.ofPerson(name).map(known::get))
                            .orElseGet(() -> persons.save(new Person(name))));
        }
        return byName;
    }

    private List<StoredOrganisation> organisations(Extraction reading, Map<String, Organisation> known) {
        return reading.organisations().stream()
                .map(profile -> new StoredOrganisation(
                        profile, identity(profile).map(known::get).orElseGet(() -> save(profile))))
                .toList();
    }

    private Organisation save(OrganisationProfile profile) {
        return organisations.save(new Organisation(profile.name(), profile.country()));
    }

    private static Optional<String> identity(OrganisationProfile profile) {
        return ActorIdentity.ofOrganisation(profile.name(), profile.country());
    }

    void writePersons(ReadArticle read, ActorIndex found) {
        Map<Person, PersonAppearance> appearances = new LinkedHashMap<>();
        for (PersonProfile profile : read.extraction().persons()) {
            Person person = Objects.requireNonNull(found.person(profile.name()));
            appearances
                    .computeIfAbsent(
                            person,
                            p -> new PersonAppearance(read.article(), p, appearances.size(), profile.honorific())
                                    .wasReadBy(profile.rule()))
                    .described(profile.aliases(), mentions(profile.mentions()), roles(profile, found));
        }
        personAppearances.saveAll(appearances.values());
    }

    void writeOrganisations(ReadArticle read, ActorIndex found) {
        Map<Organisation, OrganisationAppearance> appearances = new LinkedHashMap<>();
        for (StoredOrganisation stored : found.organisations()) {
            OrganisationProfile profile = stored.profile();
            appearances
                    .computeIfAbsent(
                            stored.organisation(),
                            o -> new OrganisationAppearance(
                                            read.article(), o, appearances.size(), profile.abbreviation())
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
