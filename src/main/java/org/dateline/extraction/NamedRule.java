package org.dateline.extraction;

import java.util.Locale;

/**
 * One way of reading a fact, which bears its name: that of its class less "Rule", or that of its constant in camel case.
 */
interface NamedRule {

    default String ruleName() {
        if (this instanceof Enum<?> constant) {
            return camelCase(constant.name());
        }
        String simple = getClass().getSimpleName();
        return simple.substring(0, simple.length() - "Rule".length());
    }

    private static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
