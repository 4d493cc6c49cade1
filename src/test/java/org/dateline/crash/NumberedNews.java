package org.dateline.crash;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Short articles that all differ, each told by its number: two persons, two organisations, two quotes, three figures. */
final class NumberedNews {

    private static final List<String> FIRST = List.of("Anna", "Maria", "Robert", "James", "Elena", "David", "Susan");
    private static final List<String> LAST = List.of("Miller", "Hale", "Novak", "Ruiz", "Turner", "Weber", "Baker");
    private static final List<String> TOWN = List.of("Marston", "Northgate", "Ashford", "Millbrook", "Kingsbury");

    private NumberedNews() {}

    static String text(int number) {
        Random random = new Random(number);
        String town = pick(TOWN, random);
        return """
                Flood %d hits %s

                %s (Newswire) – At least %d people were killed and %d injured when the river rose near %s, the %s Council said.

                “We need %d boats before the night,” said Mayor %s. “Nobody slept here.”

                %s, a spokeswoman for the Red Cross, said that %d people were missing. “It is our flood number %d,” she said.
                """.formatted(
                        number,
                        town,
                        town.toUpperCase(Locale.ROOT),
                        2 + random.nextInt(200),
                        2 + random.nextInt(900),
                        town,
                        town,
                        2 + random.nextInt(90),
                        name(random),
                        name(random),
                        2 + random.nextInt(50),
                        number);
    }

    private static String name(Random random) {
        return pick(FIRST, random) + " " + pick(LAST, random);
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
