package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Sentence;

/** Guesses the names of persons, organisations and places in a document, one run of capitalised words at a time. */
final class NameTagger {

    private static final int LABELS = NameLabel.COUNT;

    private final Gazetteer gazetteer;
    private final NameModel model;
    private final NameRunFinder runFinder = new NameRunFinder();

    NameTagger(Gazetteer gazetteer, NameModel model) {
        this.gazetteer = gazetteer;
        this.model = model;
    }

    List<NameGuess> tag(Document document) {
        List<Sentence> sentences = document.sentences();
        List<List<NameRun>> runs = new ArrayList<>(sentences.size());
        sentences.forEach(sentence -> runs.add(runFinder.find(document.tokens(), sentence)));
        NameFeatures features = new NameFeatures(gazetteer, document.tokens(), sentences, runs);
        List<NameGuess> guesses = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (NameRun run : runs.get(i)) {
                tag(features, sentences.get(i), i, run, guesses);
            }
        }
        return guesses;
    }

    private void tag(NameFeatures features, Sentence sentence, int index, NameRun run, List<NameGuess> guesses) {
        int length = run.end() - run.begin();
        float[] scores = new float[length * LABELS];
        for (int t = 0; t < length; t++) {
            int[] active = features.of(run.begin() + t, run, sentence);
            model.score(active, features.size(), scores, t * LABELS);
        }
        int[] labels = NameChain.best(scores, length, model.transitions());
        float[] marginals = NameChain.marginals(scores, length, model.transitions(), new float[0]);
        for (int t = 0; t < length; t++) {
            if (labels[t] == 0) {
                continue;
            }
            int end = t + 1;
            while (end < length && labels[end] != 0 && labels[end] % 2 == 0) {
                end++;
            }
            guesses.add(guess(run.begin(), t, end, index, marginals));
            t = end - 1;
        }
    }

    private static NameGuess guess(int offset, int begin, int end, int sentence, float[] marginals) {
        float[] kinds = new float[NameKind.values().length];
        for (int t = begin; t < end; t++) {
            for (int y = 1; y < LABELS; y++) {
                kinds[(y - 1) / 2] += marginals[t * LABELS + y] / (end - begin);
            }
        }
        return new NameGuess(offset + begin, offset + end, sentence, kinds[0], kinds[1], kinds[2]);
    }
}
