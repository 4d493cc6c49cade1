package org.dateline.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.actor.Attribution;
import org.dateline.fact.ActorKind;
import org.dateline.fact.Interval;
import org.dateline.fact.OpenReason;

/** Tells two claims in a sentence: "about 100, says the US official; more than 200, say two of the Russians: …". */
final class ClaimSentence {

    private static final Interval NONE = new Interval(0, 0);
    private static final Pattern SPACE = Pattern.compile("(?=,)|\\s+");

    private final Set<String> small;
    private final Set<String> many;
    private final Set<String> stops;

    ClaimSentence(WordSets words) {
        this.small = words.set("small");
        this.many = words.set("many");
        this.stops = words.set("stop");
    }

    String of(Claim first, Claim second, String conclusion) {
        boolean oneArticle = Objects.equals(
                first.estimate().getArticle().getId(),
                second.estimate().getArticle().getId());
        return told(first, oneArticle) + "; " + told(second, oneArticle) + ": " + conclusion;
    }

    private String told(Claim claim, boolean oneArticle) {
        String words = claim.bounds().equals(NONE)
                ? "none"
                : inSentence(claim.estimate().getFigure().words());
        String bounds =
                claim.reckoning().rule() == null ? "" : " (" + claim.bounds().inWords() + ")";
        String where =
                oneArticle ? "" : " in article " + claim.estimate().getArticle().getId();
        return words + bounds + ", " + said(claim.estimate().getAttribution()) + where;
    }

    private String said(Attribution source) {
        ActorKind kind = source.kind();
        if (kind == null) {
            return source.openReason() == OpenReason.NO_CUE
                    ? "says the reporter"
                    : "says a source that the text leaves open";
        }
        if (kind == ActorKind.PERSON && source.name() != null) {
            return "says " + source.name();
        }
        String words = inSentence(String.valueOf(source.words()));
        return (kind == ActorKind.UNNAMED && isMany(words) ? "say " : "says ") + words;
    }

    private boolean isMany(String words) {
        List<String> all = Arrays.asList(SPACE.split(words.toLowerCase(Locale.ROOT)));
        if (all.contains("and") || many.contains(all.get(0))) {
            return true;
        }
        int head = 0;
        while (head + 1 < all.size() && !stops.contains(all.get(head + 1))) {
            head++;
        }
        String word = all.get(head);
        return many.contains(word) || word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    }

    /** Without the capital letter that only the beginning of a sentence gave. */
    private String inSentence(String words) {
        String first = words.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        return small.contains(first) ? first + words.substring(first.length()) : words;
    }
}
