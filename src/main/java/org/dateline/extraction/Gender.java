package org.dateline.extraction;

/** What the text shows of a person: for telling whom "he" and "she" can mean. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether a pronoun that shows this gender can mean someone of another. */
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** What a pronoun shows. */
    static Gender ofPronoun(String lower) {
        return switch (lower) {
            case "he", "him", "his", "himself" -> MALE;
            case "she", "her", "hers", "herself" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    /** What a word before or behind a name shows: "Mrs", "spokesman", "actress". */
    static Gender ofWord(String lower) {
        String word = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return switch (word) {
            case "mr",
                    "sir",
                    "lord",
                    "king",
                    "prince",
                    "father",
                    "fr",
                    "sheikh",
                    "imam",
                    "shri",
                    "señor",
                    "don",
                    "brother",
                    "son",
                    "husband",
                    "man",
                    "boy",
                    "actor",
                    "widower",
                    "businessman",
                    "gentleman",
                    "monsieur",
                    "pope",
                    "bishop",
                    "cardinal",
                    "uncle",
                    "grandfather",
                    "duke",
                    "baron",
                    "congressman",
                    "datuk",
                    "dato" -> MALE;
            case "mrs",
                    "ms",
                    "miss",
                    "lady",
                    "queen",
                    "princess",
                    "sister",
                    "mother",
                    "daughter",
                    "wife",
                    "woman",
                    "girl",
                    "actress",
                    "widow",
                    "madame",
                    "dame",
                    "aunt",
                    "grandmother",
                    "duchess",
                    "baroness",
                    "puan",
                    "smt",
                    "congresswoman",
                    "heroine",
                    "waitress",
                    "hostess" -> FEMALE;
            default ->
                word.endsWith("woman") ? FEMALE : word.endsWith("sman") || word.endsWith("rman") ? MALE : UNKNOWN;
        };
    }
}
