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
    private static final int BIAS = 128;
    private static final long EVEN_BYTES = 0x00FF_00FF_00FF_00FFL;

    private final float scale;
    private final long[] rows;
    private final float[] transitions;

    private NameModel(float scale, byte[] weights, float[] transitions) {
        this.scale = scale;
        this.rows = rows(weights);
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
            for (long row : rows) {
                for (int label = 0; label < LABELS; label++) {
                    out.writeByte((int) (row >>> 8 * label & 0xFF) - BIAS);
                }
            }
        }
    }

    /**
     * Adds up the weights of each label over the features; {@code scores} begins at {@code at}. The sums of four labels
     * at a time stand beside each other in the sixteen bits each that {@link NameFeatures#MOST} bytes need.
     */
    void score(int[] features, int size, float[] scores, int at) {
        long even = 0;
        long odd = 0;
        for (int i = 0; i < size; i++) {
            long row = rows[features[i]];
            even += row & EVEN_BYTES;
            odd += row >>> 8 & EVEN_BYTES;
        }
        for (int label = 0; label < LABELS; label++) {
            long sums = (label & 1) == 0 ? even : odd;
            scores[at + label] = ((int) (sums >>> 8 * (label & ~1) & 0xFFFF) - BIAS * size) * scale;
        }
    }

    /** The weights of each feature in one number, a byte each, all made positive by the bias. */
    private static long[] rows(byte[] weights) {
        long[] rows = new long[weights.length / LABELS];
        for (int i = 0; i < weights.length; i++) {
            rows[i / LABELS] |= (long) (weights[i] + BIAS) << 8 * (i % LABELS);
        }
        return rows;
    }

    float[] transitions() {
        return transitions;
    }
}
