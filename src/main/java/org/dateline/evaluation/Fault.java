package org.dateline.evaluation;

import org.dateline.text.Span;

/**
 * A fact that was missed, false or wrong.
 *
 * @param kind what is at fault: "missed person"
 * @param weight how bad it is, against others of its task
 * @param place where it stands in the text of the gold, in UTF-16 units
 */
record Fault(String kind, double weight, GoldText text, Span place, String gold, String predicted) {

    private static final int AROUND = 70;
    private static final int INSIDE = 120;

    /** The words at fault between the words before and after them, on one line. */
    String context() {
        String all = text.text();
        int begin = cut(Math.max(0, place.begin() - AROUND));
        int end = cut(Math.min(all.length(), place.end() + AROUND));
        String inside = place.of(all);
        if (place.end() - place.begin() > INSIDE) {
            inside = all.substring(place.begin(), cut(place.begin() + INSIDE / 2))
                    + " […] "
                    + all.substring(cut(place.end() - INSIDE / 2), place.end());
        }
        String line = (begin > 0 ? "…" : "") + all.substring(begin, place.begin()) + "«" + inside + "»"
                + all.substring(place.end(), end) + (end < all.length() ? "…" : "");
        return line.replaceAll("\\s+", " ");
    }

    private int cut(int at) {
        String all = text.text();
        boolean inside = at > 0
                && at < all.length()
                && Character.isLowSurrogate(all.charAt(at))
                && Character.isHighSurrogate(all.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}
