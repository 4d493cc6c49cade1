package org.dateline.extraction;

/** What a word can be around a speaker; each kind is one bit, since many words are several. */
final class WordKind {

    static final int DETERMINER = 1;
    static final int NUMBER = 1 << 1;
    static final int PREPOSITION = 1 << 2;
    static final int CONJUNCTION = 1 << 3;
    /** Begins a clause: "who", "that", "when". */
    static final int SUBORDINATOR = 1 << 4;
    /** A pronoun that can be a subject. */
    static final int PRONOUN = 1 << 5;

    static final int OBJECT_PRONOUN = 1 << 6;
    static final int AUXILIARY = 1 << 7;
    static final int BE = 1 << 8;
    static final int NEGATION = 1 << 9;
    static final int ADVERB = 1 << 10;
    static final int TIME = 1 << 11;
    /** A finite verb that is no cue. */
    static final int VERB = 1 << 12;
    /** Something in which one speaks: "statement", "interview". */
    static final int SPEECH = 1 << 13;
    /** A lower-case noun for a person: "official", "mayor". */
    static final int PERSON = 1 << 14;
    /** A noun for a body of people: "ministry", "police". */
    static final int BODY = 1 << 15;
    /** A noun for something written that can say things: "report", "letter". */
    static final int WRITING = 1 << 16;

    static final int HONORIFIC = 1 << 17;
    static final int MARK = 1 << 18;
    static final int POSSESSIVE = 1 << 19;
    /** Inside quotation marks, the marks included. */
    static final int QUOTED = 1 << 20;

    static final int BASE = 1 << 21;
    static final int THIRD = 1 << 22;
    static final int PAST = 1 << 23;
    static final int PARTICIPLE = 1 << 24;
    static final int ING = 1 << 25;
    static final int SAY = 1 << 26;
    static final int CALL = 1 << 27;
    static final int THINK = 1 << 28;
    static final int SHOW = 1 << 29;

    /** A cue that can tell a fact without "that" or quotation marks: "said", "estimated", but not "opened". */
    static final int TELL = 1 << 30;

    /** A cue that denies: "denied", "rejected". */
    static final int DENY = 1 << 31;

    /** Any form of a cue. */
    static final int CUE = SAY | CALL | THINK | SHOW;

    static final int FINITE = BASE | THIRD | PAST;

    private WordKind() {}

    /** The kind that {@code speech-grammar.txt} names. */
    static int named(String name) {
        return switch (name) {
            case "determiner" -> DETERMINER;
            case "number" -> NUMBER;
            case "preposition" -> PREPOSITION;
            case "conjunction" -> CONJUNCTION;
            case "subordinator" -> SUBORDINATOR;
            case "pronoun" -> PRONOUN;
            case "object" -> OBJECT_PRONOUN;
            case "auxiliary" -> AUXILIARY;
            case "be" -> BE | AUXILIARY;
            case "negation" -> NEGATION;
            case "adverb" -> ADVERB;
            case "time", "calendar" -> TIME;
            case "verb" -> VERB;
            case "speech" -> SPEECH;
            case "person" -> PERSON;
            case "body" -> BODY;
            case "report" -> WRITING;
            case "say" -> SAY;
            case "call" -> CALL;
            case "think" -> THINK;
            case "show" -> SHOW;
            default -> throw new IllegalArgumentException("no kind of word: " + name);
        };
    }
}
