package org.dateline.training;

import java.util.List;

/**
 * A file of labelled tokens the name model learns from.
 *
 * @param sentencesADocument how many make a document where the file marks none: a post of a social network stands alone
 */
record Corpus(String file, int sentencesADocument) {

    /** What {@code train} reads, in this order. */
    static final List<Corpus> ALL = List.of(
            new Corpus("names_wikigold.conll", 20),
            new Corpus("names_gum.conll", 20),
            new Corpus("names_re3d.conll", 20),
            new Corpus("names_btc.conll", 1));
}
