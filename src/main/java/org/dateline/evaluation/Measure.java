package org.dateline.evaluation;

import java.util.List;
import org.dateline.extraction.Extraction;

/** Adds up, text by text, how what was read compares with the gold of one task. */
interface Measure {

    /** Compares one text; throws {@link GoldException}, and counts nothing, where its gold cannot be read. */
    void add(GoldText gold, Extraction read);

    /** One line for each figure. */
    List<String> figures();

    /** Everything missed, false or wrong, in the order of the texts. */
    List<Fault> faults();
}
