package org.dateline.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The arguments of one command.
 *
 * <pre>
 * arguments = { option | property | operand } [ "--" { operand } ]
 * option    = "--" name [ ( " " | "=" ) value ]
 * property  = "--" name "=" value            for commands that hand them on
 * </pre>
 */
public record Arguments(Map<String, String> options, List<String> properties, List<String> operands) {

    public Arguments {
        options = Map.copyOf(options);
        properties = List.copyOf(properties);
        operands = List.copyOf(operands);
    }

    /** Reads what follows the name of a command. */
    public static Arguments parse(Command command, List<String> words) {
        Map<String, String> options = new HashMap<>();
        List<String> properties = new ArrayList<>();
        List<String> operands = new ArrayList<>();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (word.equals("--")) {
                rest.forEachRemaining(operands::add);
            } else if (!word.startsWith("-") || word.equals("-")) {
                operands.add(word);
            } else if (isProperty(command, word)) {
                properties.add(word);
            } else {
                readOption(command, word, rest, options);
            }
        }
        if (command.operands().isEmpty() && !operands.isEmpty()) {
            throw new UsageException("'" + command.name() + "' takes no '" + operands.get(0) + "'.");
        }
        return new Arguments(options, properties, operands);
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    private static boolean isProperty(Command command, String word) {
        return command.takesProperties() && word.matches("--[A-Za-z][\\w.\\[\\]-]*=.*");
    }

    private static void readOption(Command command, String word, Iterator<String> rest, Map<String, String> options) {
        String[] nameAndValue = word.split("=", 2);
        Option option = find(command, nameAndValue[0]);
        if (options.containsKey(option.name())) {
            throw new UsageException("The option " + option.name() + " is given twice; give it once.");
        }
        if (option.value() == null) {
            if (nameAndValue.length == 2) {
                throw new UsageException("The option " + option.name() + " takes no value.");
            }
            options.put(option.name(), "");
            return;
        }
        if (nameAndValue.length == 1 && !rest.hasNext()) {
            throw new UsageException("The option " + option.name() + " needs a value: " + option.form() + ".");
        }
        String value = nameAndValue.length == 2 ? nameAndValue[1] : rest.next();
        if (!option.allowed().isEmpty() && !option.allowed().contains(value)) {
            throw new UsageException("The option " + option.name() + " is '" + value + "'; it must be one of "
                    + String.join(", ", option.allowed()) + ".");
        }
        options.put(option.name(), value);
    }

    private static Option find(Command command, String name) {
        return command.options().stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "'" + command.name() + "' knows no option '" + name + "'; " + known(command)));
    }

    private static String known(Command command) {
        String names = command.options().stream().map(Option::form).collect(Collectors.joining(", "));
        String properties = command.takesProperties() ? "properties as --name=value, such as --server.port=9000" : "";
        String all = names.isEmpty() || properties.isEmpty() ? names + properties : names + ", " + properties;
        return all.isEmpty() ? "it takes none." : "it takes " + all + ".";
    }
}
