package org.dateline.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Tokens;

/** Finds the words for harm, the longest listed first: "shot and killed" before "shot". */
final class HarmCueReader {

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final FigurativeHarm figurative = new FigurativeHarm();

    HarmCueReader() {
        for (String[] row : WordLists.rows("casualty-cues.txt")) {
            List<String> words = List.of(row[0].split(" "));
            HarmCue.Form form = HarmCue.Form.valueOf(row[2].toUpperCase(Locale.ROOT));
            entries.computeIfAbsent(words.get(0), word -> new ArrayList<>())
                    .add(new Entry(words, Harm.valueOf(row[1]), form));
        }
        entries.values().forEach(list -> list.sort(Comparator.comparingInt((Entry entry) -> -entry.words.size())));
    }

    /** The cues from {@code begin} to {@code end}, in order and apart from each other; one may have several forms. */
    List<HarmCue> read(Tokens tokens, int begin, int end) {
        List<HarmCue> cues = new ArrayList<>();
        int at = begin;
        while (at < end) {
            List<Entry> known = entries.get(tokens.lower(at));
            int after = known == null ? at : add(tokens, begin, at, end, known, cues);
            int phrase = after > at ? after : InjuryPhrase.end(tokens, at, end);
            if (phrase > after) {
                cues.add(new HarmCue(at, phrase, InjuryPhrase.harm(tokens, at, phrase), HarmCue.Form.PREDICATE));
            }
            at = Math.max(phrase, at + 1);
        }
        return cues;
    }

    private int add(Tokens tokens, int begin, int at, int end, List<Entry> known, List<HarmCue> cues) {
        int size = 0;
        for (Entry entry : known) {
            if (entry.words.size() < size) {
                break;
            }
            if (at + entry.words.size() <= end && tokens.follow(at, entry.words)) {
                size = entry.words.size();
                HarmCue cue = new HarmCue(at, at + size, entry.harm, entry.form);
                if (!figurative.is(tokens, cue, begin, end)) {
                    cues.add(cue);
                }
            }
        }
        return at + size;
    }

    private record Entry(List<String> words, Harm harm, HarmCue.Form form) {}
}
