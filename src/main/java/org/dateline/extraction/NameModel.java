package org.dateline.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of the name tagger, a linear-chain conditional random field: one weight for each feature and label, one
 * for each pair of labels. A file holds, gzipped, a version, the scale, the pairs as floats and the features as bytes.
 */
public final class NameModel {

    private static final int VERSION = 1;
    private static final int LABELS = NameLabel.COUNT;

    private final float scale;
    private final byte[] weights;
    private final float[] transitions;

    private NameModel(float scale, byte[] weights, float[] transitions) {
        this.scale = scale;
        this.weights = weights;
        this.transitions = transitions;
    }

    /** @param weights by feature, then label; @param transitions by label before, then label; the last row starts a run */
    static NameModel of(float[] weights, float[] transitions) {
        float largest = 1e-6f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest / 127;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / scale);
        }
        return new NameModel(scale, bytes, transitions.clone());
    }

    /** The model that ships with the project. */
    static NameModel standard() {
        try (InputStream in = NameModel.class.getResourceAsStream("names.model")) {
            if (in == null) {
                throw new IllegalStateException("no model names.model beside " + NameModel.class.getName());
            }
            return read(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot read the name model", e);
        }
    }

    public static NameModel read(InputStream file) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
            int version = in.readInt();
            if (version != VERSION) {
                throw new IOException("a name model of version " + version + ", not " + VERSION);
            }
            float scale = in.readFloat();
            float[] transitions = new float[(LABELS + 1) * LABELS];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = in.readFloat();
            }
            byte[] weights = new byte[NameFeatures.SPACE * LABELS];
            in.readFully(weights);
            return new NameModel(scale, weights, transitions);
        }
    }

    public void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(VERSION);
            out.writeFloat(scale);
            for (float transition : transitions) {
                out.writeFloat(transition);
            }
            out.write(weights);
        }
    }

    /** Adds up the weights of each label over the features; {@code scores} begins at {@code at}. */
    void score(int[] features, int size, float[] scores, int at) {
        int s0 = 0;
        int s1 = 0;
        int s2 = 0;
        int s3 = 0;
        int s4 = 0;
        int s5 = 0;
        int s6 = 0;
        for (int i = 0; i < size; i++) {
            int base = features[i] * LABELS;
            s0 += weights[base];
            s1 += weights[base + 1];
            s2 += weights[base + 2];
            s3 += weights[base + 3];
            s4 += weights[base + 4];
            s5 += weights[base + 5];
            s6 += weights[base + 6];
        }
        scores[at] = s0 * scale;
        scores[at + 1] = s1 * scale;
        scores[at + 2] = s2 * scale;
        scores[at + 3] = s3 * scale;
        scores[at + 4] = s4 * scale;
        scores[at + 5] = s5 * scale;
        scores[at + 6] = s6 * scale;
    }

    float[] transitions() {
        return transitions;
    }
}
