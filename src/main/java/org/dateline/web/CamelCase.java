package org.dateline.web;

import java.util.Locale;

/** The name of a constant as a JSON field: {@code KILLED_OR_INJURED} is {@code killedOrInjured}. */
public final class CamelCase {

    private CamelCase() {}

    public static String of(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
