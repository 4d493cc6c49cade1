package org.dateline.revision;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds which facts of two readings are the same, key by key, the surest first; facts of one key meet in their order. */
final class Matching<T> {

    private final List<Key<T>> keys;

    Matching(List<Key<T>> keys) {
        this.keys = List.copyOf(keys);
    }

    Matched<T> match(List<T> before, List<T> after) {
        List<T> went = new ArrayList<>(before);
        List<T> came = new ArrayList<>(after);
        Map<T, T> both = new IdentityHashMap<>();
        for (Key<T> key : keys) {
            Map<T, T> same = same(key, went, came);
            went.removeIf(Set.copyOf(same.values())::contains);
            came.removeIf(same::containsKey);
            both.putAll(same);
        }
        List<Pair<T>> pairs = after.stream()
                .filter(both::containsKey)
                .map(fact -> new Pair<>(Objects.requireNonNull(both.get(fact)), fact))
                .toList();
        return new Matched<>(pairs, went, came);
    }

    /** The earlier fact of each later one that has the same key. */
    private static <T> Map<T, T> same(Key<T> key, List<T> before, List<T> after) {
        Map<T, T> same = new IdentityHashMap<>();
        Map<Object, List<T>> earlier = byKey(key, before);
        byKey(key, after).forEach((value, news) -> {
            List<T> olds = earlier.getOrDefault(value, List.of());
            if (key.always() || olds.size() == news.size()) {
                IntStream.range(0, Math.min(olds.size(), news.size()))
                        .filter(i -> key.fits().test(olds.get(i), news.get(i)))
                        .forEach(i -> same.put(news.get(i), olds.get(i)));
            }
        });
        return same;
    }

    private static <T> Map<Object, List<T>> byKey(Key<T> key, List<T> facts) {
        Map<Object, List<T>> byKey = new LinkedHashMap<>();
        for (T fact : facts) {
            Object value = key.of().apply(fact);
            if (value != null) {
                byKey.computeIfAbsent(value, v -> new ArrayList<>()).add(fact);
            }
        }
        return byKey;
    }

    /**
     * What facts that are the same have in common.
     *
     * @param of the key of a fact, or null where it has none
     * @param always false where facts of one key meet only if there are as many before as after
     * @param fits whether an earlier and a later fact of one key can be the same
     */
    record Key<T>(Function<T, @Nullable Object> of, boolean always, BiPredicate<T, T> fits) {

        /** Facts that share it are the same. */
        static <T> Key<T> sure(Function<T, @Nullable Object> of) {
            return new Key<>(of, true, (before, after) -> true);
        }

        /** Facts that share it are the same if there are as many before as after. */
        static <T> Key<T> likely(Function<T, @Nullable Object> of) {
            return new Key<>(of, false, (before, after) -> true);
        }

        /** The same, where they fit too. */
        static <T> Key<T> likely(Function<T, @Nullable Object> of, BiPredicate<T, T> fits) {
            return new Key<>(of, false, fits);
        }
    }

    /** A fact as it was and as it is. */
    record Pair<T>(T before, T after) {}

    /** Which facts are in both readings, which only in the earlier and which only in the later one. */
    record Matched<T>(List<Pair<T>> both, List<T> went, List<T> came) {}
}
