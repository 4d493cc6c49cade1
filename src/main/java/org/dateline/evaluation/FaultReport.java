package org.dateline.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The worst faults of a run, in context. */
final class FaultReport {

    private FaultReport() {}

    static String of(List<Fault> faults, int most) {
        Map<String, Long> kinds =
                faults.stream().collect(Collectors.groupingBy(Fault::kind, TreeMap::new, Collectors.counting()));
        StringBuilder report = new StringBuilder(
                        "\nthe worst %d of %d: ".formatted(Math.min(most, faults.size()), faults.size()))
                .append(kinds.entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", ")))
                .append('\n');
        faults.stream()
                .sorted(Comparator.comparingDouble(Fault::weight).reversed())
                .limit(most)
                .forEach(fault -> report.append("\n%s  (%s, at %d)\n  text       %s\n  gold       %s\n  predicted  %s\n"
                        .formatted(
                                fault.kind(),
                                fault.text().id(),
                                fault.text().offsets().map(fault.place()).begin(),
                                fault.context(),
                                fault.gold(),
                                fault.predicted())));
        return report.toString();
    }
}
