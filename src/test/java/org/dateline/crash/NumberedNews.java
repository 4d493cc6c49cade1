package org.dateline.crash;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Short articles that all differ, each told by its number: two persons, two organisations, two quotes, three figures. Every
 * few numbers somebody comes up who was never named before.
 */
final class NumberedNews {

    private static final List<String> FIRST = List.of("Anna", "Maria", "Robert", "James", "Elena", "David", "Susan");
    private static final List<String> LAST = List.of("Miller", "Hale", "Novak", "Ruiz", "Turner", "Weber", "Baker");
    private static final List<String> TOWN = List.of("Marston", "Northgate", "Ashford", "Millbrook", "Kingsbury");

    private static final List<String> SYLLABLES = List.of("ling", "mer", "den", "ros", "wick", "hol", "ter", "lan");

    private NumberedNews() {}

    static String text(int number) {
        Random random = new Random(number);
        String town = pick(TOWN, random);
        return """
                Flood %d hits %s

                %s (Newswire) – At least %d people were killed and %d injured when the river rose near %s, the %s Council said.

                “We need %d boats before the night,” said Mayor %s. “Nobody slept here.”

                %s, a spokeswoman for the %s, said that %d people were missing. “It is our flood number %d,” she said.
                """.formatted(
                        number,
                        town,
                        town.toUpperCase(Locale.ROOT),
                        2 + random.nextInt(200),
                        2 + random.nextInt(900),
                        town,
                        town,
                        2 + random.nextInt(90),
                        name(number, random),
                        name(number, random),
                        random.nextInt(2) == 0 ? "Red Cross" : newcomer(number / 7) + " Trust",
                        2 + random.nextInt(50),
                        number);
    }

    private static String name(int number, Random random) {
        return pick(FIRST, random) + " " + (random.nextInt(3) == 0 ? newcomer(number / 7) : pick(LAST, random));
    }

    private static String newcomer(int number) {
        StringBuilder name = new StringBuilder("Bar");
        for (int rest = number; rest > 0; rest /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return name.append("ton").toString();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
