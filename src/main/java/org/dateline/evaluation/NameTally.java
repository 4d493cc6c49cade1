package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.dateline.text.Span;

/** Counts names of one kind, each against at most one of the gold. */
final class NameTally {

    private final String kind;
    private final BiPredicate<String, String> same;
    private final List<Fault> faults = new ArrayList<>();
    private int right;
    private int predicted;
    private int gold;

    NameTally(String kind, BiPredicate<String, String> same) {
        this.kind = kind;
        this.same = same;
    }

    void add(GoldText text, List<String> known, List<String> read) {
        List<String> names = Names.longestForms(read);
        List<String> left = new ArrayList<>(known);
        gold += known.size();
        predicted += names.size();
        for (String name : names) {
            int at = first(left, name);
            if (at < 0) {
                faults.add(fault("false " + kind, text, name, "nothing", name));
            } else {
                left.remove(at);
                right++;
            }
        }
        left.forEach(name -> faults.add(fault("missed " + kind, text, name, name, "nothing")));
    }

    private int first(List<String> left, String name) {
        for (int i = 0; i < left.size(); i++) {
            if (same.test(name, left.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** A name is as bad as it is frequent in the text. */
    static Fault fault(String kind, GoldText text, String name, String gold, String predicted) {
        String all = text.text();
        int times = 0;
        for (int at = all.indexOf(name); at >= 0; at = all.indexOf(name, at + 1)) {
            times++;
        }
        int at = Math.max(0, all.indexOf(name));
        return new Fault(kind, times, text, new Span(at, times == 0 ? at : at + name.length()), gold, predicted);
    }

    String figures(String label) {
        return "%-14s   %s  (gold %d, predicted %d)"
                .formatted(label, new Score(right, predicted, gold), gold, predicted);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
