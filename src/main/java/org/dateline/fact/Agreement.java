package org.dateline.fact;

/** Whether the claims that make up a toll can be told by one number. */
public enum Agreement {
    ONE_CLAIM,
    AGREE,
    CONFLICT
}
