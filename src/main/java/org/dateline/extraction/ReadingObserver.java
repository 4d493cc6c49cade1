package org.dateline.extraction;

/** Is told of every reading: how long its stages took and how long the text was, never what it says. */
public interface ReadingObserver {

    /** Watches nothing. */
    ReadingObserver NONE = new ReadingObserver() {};

    default void stageEnded(Stage stage, long nanos) {}

    default void textRead(int characters) {}
}
