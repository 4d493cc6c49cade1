package org.dateline.extraction;

/** What makes words a quote. */
enum QuoteRule implements NamedRule {
    /** A clause between marks. {@code “The bridge is gone,” the mayor said.} */
    QUOTED_CLAUSE,
    /** Some words between marks inside the reporter's own sentence. {@code The mayor called the plan “a waste of money”.} */
    QUOTED_FRAGMENT,
    /** An opening mark that nothing closes before its paragraph ends. {@code The mayor said: “The bridge is gone.} */
    UNCLOSED_QUOTE,
    /** A turn of a transcript, without marks. {@code Q: Why now? / A: Because it rains. / Q: It always rains. / A: Not so.} */
    TRANSCRIPT_TURN
}
