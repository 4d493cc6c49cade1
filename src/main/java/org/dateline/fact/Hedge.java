package org.dateline.fact;

/** How the text qualifies a figure: "about 100" is ABOUT, "scores" is VAGUE, a plain number is NONE. */
public enum Hedge {
    NONE,
    ABOUT,
    NEARLY,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    FEWER_THAN,
    BETWEEN,
    VAGUE
}
