package org.dateline.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.text.Tokens;

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
        Tokens tokens = document.tokens();
        List<NameGuess> judged = judge.judge(document, tagger.tag(document));
        List<NameGuess> names = organisationResolver.bare(tokens, personResolver.bare(tokens, judged));
        List<NamedMention> mentions = new ArrayList<>();
        List<OrganisationProfile> organisations = organisationResolver.resolve(document, names, mentions);
        List<PersonProfile> persons = personResolver.resolve(document, names, mentions).stream()
                .map(person -> person.at(organisations))
                .toList();
        mentions.sort(Comparator.comparingInt(NamedMention::begin));
        return new Actors(persons, organisations, mentions);
    }
}
