package org.dateline.extraction;

import java.util.function.Supplier;

/** Times the stages of readings for an observer. */
record StageClock(ReadingObserver observer) {

    <T> T time(Stage stage, Supplier<T> work) {
        long begin = System.nanoTime();
        T made = work.get();
        observer.stageEnded(stage, System.nanoTime() - begin);
        return made;
    }
}
