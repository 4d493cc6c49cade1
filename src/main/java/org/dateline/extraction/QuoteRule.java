package org.dateline.extraction;

/** What makes words a quote. */
enum QuoteRule implements NamedRule {
    /** A clause between quotation marks. {@code “The bridge is gone,” the mayor said.} */
    QUOTED_CLAUSE,
    /**
     * Some words between quotation marks inside the reporter's own sentence. {@code The mayor called the plan “a waste
     * of money”.}
     */
    QUOTED_FRAGMENT,
    /** An opening mark that nothing closes before its paragraph ends. {@code The mayor said: “The bridge is gone.} */
    UNCLOSED_QUOTE,
    /**
     * A turn of a transcript or an interview, which needs no marks. {@code Q: Why now? / A: Because it rains. / Q: It
     * always rains. / A: Not like this.}
     */
    TRANSCRIPT_TURN
}
