package org.dateline.extraction;

/**
 * A place where the text names an actor.
 *
 * @param begin index of the first token of the name itself
 * @param end index after its last token
 */
record NamedMention(int begin, int end, Actor actor) {}
