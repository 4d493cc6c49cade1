package org.dateline.extraction;

import java.util.Arrays;
import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/** One sentence made ready for the casualty rules: what each word is, the groups of people and the cues of harm. */
final class Scene {

    private static final int BEGINS = 1;
    private static final int ENDS = 2;
    private static final int INSIDE = 4;

    private final Tokens tokens;
    private final int[] bits;
    private final Sentence sentence;
    private final int sentenceIndex;
    private final List<VictimGroup> groups;
    private final List<HarmCue> cues;
    private final int[] groupBefore;
    private final byte[] cueMarks;

    /**
     * @param bits of each token of the text, see {@link CasualtyWords}
     * @param groups in order and apart from each other
     * @param cues in order
     */
    Scene(
            Tokens tokens,
            int[] bits,
            Sentence sentence,
            int sentenceIndex,
            List<VictimGroup> groups,
            List<HarmCue> cues) {
        this.tokens = tokens;
        this.bits = bits;
        this.sentence = sentence;
        this.sentenceIndex = sentenceIndex;
        this.groups = List.copyOf(groups);
        this.cues = List.copyOf(cues);
        this.groupBefore = new int[sentence.end() - sentence.begin() + 1];
        this.cueMarks = new byte[groupBefore.length];
        indexGroups();
        indexCues();
    }

    private void indexGroups() {
        Arrays.fill(groupBefore, -1);
        for (int i = 0; i < groups.size(); i++) {
            int to = i + 1 < groups.size() ? groups.get(i + 1).end() : end() + 1;
            Arrays.fill(
                    groupBefore,
                    groups.get(i).end() - begin(),
                    Math.max(groups.get(i).end(), to) - begin(),
                    i);
        }
    }

    private void indexCues() {
        for (HarmCue cue : cues) {
            boolean verbal = cue.form() != HarmCue.Form.NOUN;
            for (int i = cue.begin(); i < cue.end(); i++) {
                cueMarks[i - begin()] |= INSIDE;
            }
            if (verbal) {
                cueMarks[cue.begin() - begin()] |= BEGINS;
                cueMarks[cue.end() - begin()] |= ENDS;
            }
        }
    }

    Tokens tokens() {
        return tokens;
    }

    Sentence sentence() {
        return sentence;
    }

    int sentenceIndex() {
        return sentenceIndex;
    }

    List<VictimGroup> groups() {
        return groups;
    }

    List<HarmCue> cues() {
        return cues;
    }

    /** The cues that begin at one of these tokens, in order. */
    List<HarmCue> cuesFrom(int begin, int end) {
        int first = firstCueFrom(begin);
        return cues.subList(first, Math.max(first, firstCueFrom(end)));
    }

    private int firstCueFrom(int token) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).begin() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int begin() {
        return sentence.begin();
    }

    int end() {
        return sentence.end();
    }

    boolean is(int token, int bit) {
        return sentence.contains(token) && (bits[token] & bit) != 0;
    }

    /** Index of the last group that ends at or before a token, or -1. */
    int groupBefore(int token) {
        return groupBefore[Math.max(0, Math.min(token, end()) - begin())];
    }

    /** Index of the group that begins at a token, or -1. */
    int groupAt(int token) {
        int next = groupBefore(token) + 1;
        return next < groups.size() && groups.get(next).begin() == token ? next : -1;
    }

    /** Whether a cue other than a noun begins at a token. */
    boolean harmBegins(int token) {
        return isMarked(token, BEGINS);
    }

    /** Whether a cue other than a noun ends right before a token. */
    boolean harmEnds(int token) {
        return isMarked(token, ENDS);
    }

    boolean isInCue(int token) {
        return isMarked(token, INSIDE);
    }

    private boolean isMarked(int token, int mark) {
        return begin() <= token && token <= end() && (cueMarks[token - begin()] & mark) != 0;
    }
}
