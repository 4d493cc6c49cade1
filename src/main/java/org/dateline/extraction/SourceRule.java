package org.dateline.extraction;

/** The forms in which a sentence names the source of what it tells. */
enum SourceRule implements NamedRule {
    /** The source stands before the verb that reports. {@code Police said at least five people died.} */
    SOURCE_BEFORE_CUE,
    /** The source stands behind the verb that reports. {@code Five people died, said Ana Ruiz, a nurse.} */
    SOURCE_AFTER_CUE,
    /** The source follows "according to" or "per". {@code Five people died, according to two of the guards.} */
    ACCORDING_TO,
    /** The source owns the words. {@code In the words of the mayor, at least five people died.} */
    IN_THE_WORDS_OF,
    /** The source is quoted by others. {@code The mayor was quoted as saying five people died.} */
    QUOTED_AS_SAYING,
    /** The source follows "by" behind a passive. {@code It was confirmed by the ministry that five people died.} */
    AGENT_OF_PASSIVE,
    /**
     * The source is the subject of the clause that a participle goes on. {@code The mayor left, saying five people
     * died.}
     */
    PARTICIPLE
}
