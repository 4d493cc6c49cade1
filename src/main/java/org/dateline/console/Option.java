package org.dateline.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param name with its dashes: {@code --offsets}
 * @param value what stands for its value in the help; null for a switch
 * @param allowed the only values it takes; empty for any
 */
public record Option(String name, @Nullable String value, List<String> allowed, String meaning) {

    public Option {
        allowed = List.copyOf(allowed);
    }

    public static Option flag(String name, String meaning) {
        return new Option(name, null, List.of(), meaning);
    }

    public static Option of(String name, String value, String meaning) {
        return new Option(name, value, List.of(), meaning);
    }

    public static Option oneOf(String name, List<String> allowed, String meaning) {
        return new Option(name, String.join("|", allowed), allowed, meaning);
    }

    String form() {
        return value == null ? name : name + " " + value;
    }
}
