package org.dateline.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/**
 * Learns the weights of a {@link NameModel} from labelled texts: maximum likelihood of the right chain of labels, AdaGrad
 * with a small ridge, averaged over several orders of the texts. The same texts give the same model.
 */
public final class NameTrainer {

    private static final int LABELS = NameLabel.COUNT;
    private static final float RATE = 0.1f;
    private static final float DROPPED = 0.15f;
    private static final float RIDGE = 1e-5f;

    /** The order of the examples moves the weights more than a few more texts do; the average of several orders is calm. */
    private static final int RUNS = 5;

    private final Gazetteer gazetteer;
    private final DocumentReader documentReader = new DocumentReader();
    private final NameRunFinder runFinder = new NameRunFinder();

    public NameTrainer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Learns from the texts in {@code epochs} rounds. */
    public NameModel train(List<LabelledText> texts, int epochs) {
        List<NameExample> examples = new ArrayList<>();
        texts.forEach(text -> examples(text, examples));
        Weights weights = new Weights();
        Random random = new Random(42);
        for (int run = 0; run < RUNS; run++) {
            weights.forget();
            train(examples, epochs, weights, random);
        }
        return weights.average();
    }

    private static void train(List<NameExample> examples, int epochs, Weights weights, Random random) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(examples, random);
            for (NameExample example : examples) {
                weights.learn(example.thinned(random, DROPPED));
            }
            if (epoch >= epochs / 2) {
                weights.remember();
            }
        }
    }

    private void examples(LabelledText labelled, List<NameExample> examples) {
        Document document = documentReader.read(labelled.text());
        Tokens tokens = document.tokens();
        int[] gold = new int[tokens.size()];
        for (LabelledText.Name name : labelled.names()) {
            int end = tokens.at(name.span().end());
            int begin = withoutTitles(tokens, tokens.at(name.span().begin()), end, name.kind());
            for (int i = begin; i < end; i++) {
                gold[i] = (i == begin ? name.kind().begin() : name.kind().in()).ordinal();
            }
        }
        List<Sentence> sentences = document.sentences();
        List<List<NameRun>> runs = new ArrayList<>();
        sentences.forEach(sentence -> runs.add(runFinder.find(tokens, sentence)));
        NameFeatures features = new NameFeatures(gazetteer, tokens, sentences, runs);
        for (int i = 0; i < sentences.size(); i++) {
            for (NameRun run : runs.get(i)) {
                examples.add(example(run, sentences.get(i), features, gold));
            }
        }
    }

    /** Some corpora label "the Iraqi President Fuad Masum" as one name; a name has no titles and no article. */
    private int withoutTitles(Tokens tokens, int begin, int end, NameKind kind) {
        int titles = Gazetteer.COURTESY | Gazetteer.RANK | Gazetteer.ROLE | Gazetteer.DEMONYM | Gazetteer.COUNTRY;
        int at = begin;
        while (at < end - 1 && tokens.is(at, "the")) {
            at++;
        }
        if (kind == NameKind.PERSON) {
            while (at < end && (isTitle(tokens, at, titles) && at < end - 1 || !NameRunFinder.isCapital(tokens, at))) {
                at++;
            }
        }
        return at;
    }

    private boolean isTitle(Tokens tokens, int token, int titles) {
        int known = gazetteer.of(tokens.lower(token));
        return (known & titles) != 0 && (known & Gazetteer.FIRST_NAME) == 0;
    }

    private static NameExample example(NameRun run, Sentence sentence, NameFeatures features, int[] gold) {
        int length = run.end() - run.begin();
        int[][] rows = new int[length][];
        int[] labels = new int[length];
        for (int t = 0; t < length; t++) {
            int[] active = features.of(run.begin() + t, run, sentence);
            rows[t] = Arrays.copyOf(active, features.size());
            labels[t] = gold[run.begin() + t];
            int before = t == 0 ? 0 : labels[t - 1];
            if (!NameLabel.mayFollow(before, labels[t])) {
                labels[t]--;
            }
        }
        return new NameExample(rows, labels);
    }

    private static final class Weights {

        private final float[] features = new float[NameFeatures.SPACE * LABELS];
        private final float[] squares = new float[NameFeatures.SPACE * LABELS];
        private final float[] transitions = new float[(LABELS + 1) * LABELS];
        private final float[] transitionSquares = new float[(LABELS + 1) * LABELS];
        private final float[] featureSums = new float[NameFeatures.SPACE * LABELS];
        private final float[] transitionSums = new float[(LABELS + 1) * LABELS];
        private int remembered;
        private final float[] pairs = new float[(LABELS + 1) * LABELS];

        /** Begins from nothing again; what was remembered stays. */
        private void forget() {
            Arrays.fill(features, 0);
            Arrays.fill(squares, 0);
            Arrays.fill(transitions, 0);
            Arrays.fill(transitionSquares, 0);
        }

        private void remember() {
            remembered++;
            for (int i = 0; i < features.length; i++) {
                featureSums[i] += features[i];
            }
            for (int i = 0; i < transitions.length; i++) {
                transitionSums[i] += transitions[i];
            }
        }

        private NameModel average() {
            for (int i = 0; i < features.length; i++) {
                featureSums[i] /= remembered;
            }
            for (int i = 0; i < transitions.length; i++) {
                transitionSums[i] /= remembered;
            }
            return NameModel.of(featureSums, transitionSums);
        }

        private void learn(NameExample example) {
            int length = example.labels().length;
            float[] scores = new float[length * LABELS];
            for (int t = 0; t < length; t++) {
                for (int feature : example.features()[t]) {
                    for (int y = 0; y < LABELS; y++) {
                        scores[t * LABELS + y] += features[feature * LABELS + y];
                    }
                }
            }
            float[] marginals = NameChain.marginals(scores, length, transitions, pairs);
            for (int t = 0; t < length; t++) {
                int before = t == 0 ? NameChain.START : example.labels()[t - 1];
                pairs[before * LABELS + example.labels()[t]] -= 1;
                for (int y = 0; y < LABELS; y++) {
                    float gradient = marginals[t * LABELS + y] - (example.labels()[t] == y ? 1 : 0);
                    if (Math.abs(gradient) > 1e-4f) {
                        for (int feature : example.features()[t]) {
                            step(features, squares, feature * LABELS + y, gradient);
                        }
                    }
                }
            }
            for (int i = 0; i < pairs.length; i++) {
                step(transitions, transitionSquares, i, pairs[i]);
            }
        }

        private static void step(float[] weights, float[] squares, int at, float gradient) {
            float slope = gradient + RIDGE * weights[at];
            squares[at] += slope * slope;
            weights[at] -= RATE * slope / (float) Math.sqrt(squares[at] + 1e-2f);
        }
    }
}
