package org.dateline.fuzz;

import java.util.List;
import java.util.Random;

/** Draws from lists, always the same for the same seed. */
record Dice(Random random) {

    /** One for each number of a run: near seeds give like first values, so they are spread. */
    static Dice of(long seed, int number) {
        return new Dice(new Random((seed * 31 + number) * 0x9E3779B97F4A7C15L));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
