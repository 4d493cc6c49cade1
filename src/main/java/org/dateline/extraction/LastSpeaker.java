package org.dateline.extraction;

/**
 * Who had the word last, for a pronoun behind it.
 *
 * @param sentence index of the sentence that said so
 * @param single whether one human being spoke, so that "he" or "she" can mean the speaker
 * @param gender what the words for the speaker show
 */
record LastSpeaker(Actor actor, int sentence, boolean single, Gender gender) {}
