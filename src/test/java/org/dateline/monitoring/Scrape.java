package org.dateline.monitoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer of /actuator/prometheus: the value of each series by its name and labels, and the type of each family. */
record Scrape(Map<String, Double> series, Map<String, String> types) {

    private static final Pattern TYPE = Pattern.compile("# TYPE (\\S+) (\\S+)");
    private static final Pattern SAMPLE = Pattern.compile("([a-z_][a-zA-Z0-9_]*(?:\\{.*})?) (\\S+)");

    static Scrape of(RunningServer server) {
        Map<String, Double> series = new LinkedHashMap<>();
        Map<String, String> types = new LinkedHashMap<>();
        server.get("/actuator/prometheus").body().lines().forEach(line -> {
            Matcher type = TYPE.matcher(line);
            Matcher sample = SAMPLE.matcher(line);
            if (type.matches()) {
                types.put(type.group(1), type.group(2));
            } else if (sample.matches()) {
                series.put(sample.group(1), Double.valueOf(sample.group(2).replace("+Inf", "Infinity")));
            } else if (!line.startsWith("# HELP")) {
                throw new IllegalStateException("no line of the text format: " + line);
            }
        });
        return new Scrape(series, types);
    }

    double value(String name) {
        return series.getOrDefault(name, 0.0);
    }

    /** The sum over all series whose name and labels begin so and hold all of these words. */
    double sum(String name, String... labels) {
        return series.entrySet().stream()
                .filter(one -> one.getKey().startsWith(name))
                .filter(one -> Arrays.stream(labels).allMatch(one.getKey()::contains))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
