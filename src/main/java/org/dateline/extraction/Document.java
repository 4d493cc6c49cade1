package org.dateline.extraction;

import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/**
 * A text made ready for the stages that read facts.
 *
 * @param sentences of the headline and of the body, in order; boilerplate has none
 * @param stretches what stands between quotation marks, in order
 */
record Document(Layout layout, Tokens tokens, List<Sentence> sentences, List<QuotedStretch> stretches) {

    Document {
        sentences = List.copyOf(sentences);
        stretches = List.copyOf(stretches);
    }

    String text() {
        return layout.text();
    }
}
