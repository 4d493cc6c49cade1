package org.dateline.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.extraction.QuoteMention;
import org.dateline.revision.Matching.Key;
import org.jspecify.annotations.Nullable;

/** Compares quotes: the same words, or the same beginning or end of a longer quote, are the same quote. */
final class QuoteChanges extends FactComparer<QuoteMention> {

    private static final int ENOUGH_WORDS = 4;

    QuoteChanges() {
        super(List.of(
                Key.sure(quote -> List.of(plain(quote), Sources.key(quote.speaker()))),
                Key.sure(QuoteChanges::plain),
                Key.likely(quote -> end(quote, true)),
                Key.likely(quote -> end(quote, false))));
    }

    @Override
    List<String> changes(QuoteMention before, QuoteMention after) {
        List<String> changes = new ArrayList<>();
        if (!plain(before).equals(plain(after))) {
            changes.add("text");
        }
        if (!Sources.key(before.speaker()).equals(Sources.key(after.speaker()))) {
            changes.add("speaker");
        }
        return changes;
    }

    @Override
    String sentence(QuoteMention before, QuoteMention after, List<String> changes) {
        String words = "“" + after.passage().words() + "”";
        return changes.contains("speaker")
                ? words + " is by " + Sources.inWords(after.speaker()) + ", it was by "
                        + Sources.inWords(before.speaker())
                : words + " was “" + before.passage().words() + "”";
    }

    @Override
    String words(QuoteMention quote) {
        return "“" + quote.passage().words() + "”, by " + Sources.inWords(quote.speaker());
    }

    private static String plain(QuoteMention quote) {
        return Plain.of(quote.passage().words());
    }

    private static @Nullable Object end(QuoteMention quote, boolean first) {
        List<String> words = Arrays.asList(plain(quote).split(" "));
        if (words.size() < ENOUGH_WORDS) {
            return null;
        }
        return first ? words.subList(0, ENOUGH_WORDS) : words.subList(words.size() - ENOUGH_WORDS, words.size());
    }
}
