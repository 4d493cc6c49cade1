package org.dateline.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds who acts in an article: persons and organisations, each under its fullest name. */
final class ActorFinder {

    private final NameTagger tagger;
    private final NameJudge judge;
    private final PersonResolver personResolver;
    private final OrganisationResolver organisationResolver;

    ActorFinder(Gazetteer gazetteer) {
        this.tagger = new NameTagger(gazetteer, NameModel.standard());
        this.judge = new NameJudge(gazetteer);
        this.personResolver = new PersonResolver(gazetteer);
        this.organisationResolver = new OrganisationResolver(gazetteer);
    }

    Actors find(Document document) {
        List<NameGuess> names =
                organisationResolver.bare(document.tokens(), judge.judge(document, tagger.tag(document)));
        List<NamedMention> mentions = new ArrayList<>();
        List<OrganisationProfile> organisations = organisationResolver.resolve(document, names, mentions);
        List<PersonProfile> persons = personResolver.resolve(document, names, mentions).stream()
                .map(person -> person.at(organisations))
                .toList();
        mentions.sort(Comparator.comparingInt(NamedMention::begin));
        return new Actors(persons, organisations, mentions);
    }
}
