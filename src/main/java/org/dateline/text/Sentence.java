package org.dateline.text;

/**
 * A sentence as a run of tokens.
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param paragraph index of its paragraph, {@link #HEADLINE} in the headline
 */
public record Sentence(int begin, int end, int paragraph) {

    /** Stands for the paragraph of a sentence that is in the headline. */
    public static final int HEADLINE = -1;

    public Sentence {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("a sentence has at least one token, not [" + begin + ", " + end + ")");
        }
    }

    public boolean contains(int token) {
        return begin <= token && token < end;
    }
}
