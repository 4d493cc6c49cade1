package org.dateline.revision;

import java.util.ArrayList;
import java.util.List;
import org.dateline.revision.Matching.Key;
import org.dateline.revision.Matching.Matched;
import org.dateline.revision.Matching.Pair;

/** Tells which facts of one kind came, went or changed between two readings. */
abstract class FactComparer<T> {

    private final Matching<T> matching;

    FactComparer(List<Key<T>> keys) {
        this.matching = new Matching<>(keys);
    }

    /** The names of what differs in a fact that is in both readings; none where nothing does. */
    abstract List<String> changes(T before, T after);

    /** The fact itself in words. */
    abstract String words(T fact);

    /** What happened to a fact, in words. */
    abstract String sentence(T before, T after, List<String> changes);

    Compared<T> compare(List<T> before, List<T> after) {
        Matched<T> matched = matching.match(before, after);
        List<Changed<T>> changed = new ArrayList<>();
        for (Pair<T> pair : matched.both()) {
            List<String> changes = changes(pair.before(), pair.after());
            if (!changes.isEmpty()) {
                changed.add(new Changed<>(
                        pair.before(), pair.after(), changes, sentence(pair.before(), pair.after(), changes)));
            }
        }
        return new Compared<>(
                matched.came(),
                matched.went(),
                changed,
                summary(matched, changed),
                matched.both().size() - changed.size());
    }

    private List<String> summary(Matched<T> matched, List<Changed<T>> changed) {
        List<String> summary = new ArrayList<>();
        changed.forEach(one -> summary.add(one.sentence()));
        matched.came().forEach(one -> summary.add("new: " + words(one)));
        matched.went().forEach(one -> summary.add("gone: " + words(one)));
        return summary;
    }

    /**
     * How the facts of two readings differ.
     *
     * @param summary all that differs in words
     */
    record Compared<T>(List<T> came, List<T> went, List<Changed<T>> changed, List<String> summary, int unchanged) {}

    /** A fact of both readings, and what differs in it. */
    record Changed<T>(T before, T after, List<String> changes, String sentence) {}
}
