package org.dateline.extraction;

import java.util.Map;

/** Knows which first names men bear and which women. */
final class FirstNames {

    private final Map<String, String> genders = WordLists.lowerMap("first-names.txt");

    Gender gender(String lower) {
        return switch (genders.getOrDefault(lower, "u")) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
