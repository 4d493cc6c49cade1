package org.dateline.bulk.spark;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.extraction.News;
import tools.jackson.databind.json.JsonMapper;

/** Articles of our own as lines of JSON, no two alike: whole ones, mixtures, other scripts, on some days or on none. */
final class OwnArticles {

    private static final List<String> DAYS = List.of("2018-02-14", "2018-02-15", "2021-03-04");
    private static final List<String> ASIDES = List.of(
            "",
            "🌊 “We need boats”, said Mayor Ana Ruiz. 🌊\n\n",
            "Le maire a dit qu’il n’y avait pas de victimes / \\ \" </p>\n\n",
            "At least 12 people died,\tincluding 5 children, the Red Cross (ICRC) said.\n\n",
            "Scores were hurt, dozens of others are missing; \u0093nobody knows\u0094, police said.\n\n");

    private OwnArticles() {}

    static List<String> lines(int count) {
        Random random = new Random(count);
        List<String> texts = News.recombined(count);
        JsonMapper mapper = new JsonMapper();
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    String text = texts.get(i);
                    String mixed = ASIDES.get(random.nextInt(ASIDES.size()))
                            + text.substring(0, 200 + random.nextInt(text.length() - 200));
                    return mapper.writeValueAsString(
                            random.nextBoolean()
                                    ? Map.of("id", "a" + i, "text", whole(mixed))
                                    : Map.of(
                                            "id",
                                            "a" + i,
                                            "text",
                                            whole(mixed),
                                            "publishedOn",
                                            DAYS.get(random.nextInt(3))));
                })
                .toList();
    }

    /** A text must not end within a pair of surrogates. */
    private static String whole(String text) {
        return Character.isHighSurrogate(text.charAt(text.length() - 1)) ? text + "\uDF0A" : text;
    }
}
