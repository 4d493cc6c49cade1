package org.dateline.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extraction.HostileTexts;

/** Bodies made to fill the memory, each about as long as asked for. */
record HostileBodies(String type, String kind, byte[] bytes) {

    private static final String STORY = "<p>At least 12 people died in the flood, the mayor said.</p>";

    static List<HostileBodies> of(int text, int page) {
        List<HostileBodies> all = new ArrayList<>();
        HostileTexts.of(text).forEach((kind, words) -> all.add(of("text/plain", kind, words)));
        all.add(page("nested tags", page, "<b>"));
        all.add(page("tables", page, "<table><tr><td>"));
        all.add(page("empty comments", page, "<!>"));
        all.add(page("words between comments", page, "x<!>"));
        all.add(page("marks that are opened again", page, "<b a=1><i><u><p>"));
        all.add(page("attributes", page, "<b a b c d e f g h i j k l m n o p q r s t u v w x y z>"));
        all.add(page("paragraphs", page, STORY));
        all.add(page("entities", page, "&lt;&quot;&#8220;"));
        all.add(page("rows of links", page, "<a href=x>Rain, rain, and rain fell.</a>"));
        all.add(of("application/json", "escapes", "{\"text\": \"" + fill("\\u201c", page) + "\"}"));
        all.add(of("application/json", "empty objects", "[" + fill("{},", page) + "{}]"));
        all.add(of("application/json", "nested arrays", fill("[", page)));
        all.add(of("application/json", "fields", "{\"headline\": [" + fill("{\"a\":1},", page) + "1]}"));
        all.add(of(
                "application/ld+json",
                "authors",
                "{\"@type\": \"NewsArticle\", \"articleBody\": \"News\", \"author\": ["
                        + fill("{\"name\":\"Jo\"},", page) + "{}]}"));
        return all;
    }

    private static HostileBodies page(String kind, int length, String unit) {
        return of("text/html", kind, "<h1>Flood</h1>" + STORY + fill(unit, length));
    }

    private static HostileBodies of(String type, String kind, String body) {
        return new HostileBodies(type, kind, body.getBytes(UTF_8));
    }

    private static String fill(String unit, int length) {
        return unit.repeat(length / unit.length());
    }

    @Override
    public String toString() {
        return kind + " (" + type + ", " + bytes.length + " bytes)";
    }
}
