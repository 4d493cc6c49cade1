package org.dateline.extraction;

/**
 * Words for somebody who could have said something, without what stands in apposition to them.
 *
 * @param begin index of the first token
 * @param end index after the last token
 */
record SourcePhrase(int begin, int end) {

    SourcePhrase {
        if (end <= begin) {
            throw new IllegalArgumentException("a source has at least one token, not [" + begin + ", " + end + ")");
        }
    }

    int last() {
        return end - 1;
    }
}
