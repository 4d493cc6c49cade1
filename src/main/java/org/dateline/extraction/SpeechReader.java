package org.dateline.extraction;

import java.util.List;

/** Prepares a document for finding who says what; holds the word lists. */
final class SpeechReader {

    private final SpeechGrammar grammar = new SpeechGrammar();
    private final FirstNames firstNames = new FirstNames();

    Speech read(Document document, Actors actors) {
        WordKinds kinds = grammar.read(document.tokens(), document.stretches());
        List<NamedMention> mentions = actors.mentions();
        PersonFocus focus = new PersonFocus(kinds, document.sentences(), mentions, firstNames);
        return new Speech(kinds, new SourceResolver(kinds, focus, mentions));
    }
}
