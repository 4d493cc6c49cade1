package org.dateline.web;

/** Whether an answer tells of each fact what it was read by: {@code ?explain=true}. */
public enum Explain {
    YES,
    NO;

    public boolean isWanted() {
        return this == YES;
    }
}
