package org.dateline.extraction;

import org.jspecify.annotations.Nullable;

/** What all mentions of one name in a document speak for. */
final class NameVotes {

    private final float[] all = new float[NameKind.values().length];
    private final float[] ofModel = new float[all.length];
    private int mentions;
    private int seen;
    private @Nullable NameRule told;

    void add(NameGuess guess) {
        add(all, guess);
        mentions++;
        if (guess.rule() == null) {
            add(ofModel, guess);
            seen++;
        } else {
            told = guess.rule();
        }
    }

    /** It is part of a longer name of a person. */
    void addPerson(float weight) {
        all[NameKind.PERSON.ordinal()] += weight * mentions;
    }

    float of(NameKind kind) {
        return all[kind.ordinal()];
    }

    float best() {
        return Math.max(all[0], Math.max(all[1], all[2]));
    }

    /** Whether the mentions together are sure enough that it names somebody or something. */
    boolean reaches(float needed) {
        return best() >= needed * mentions;
    }

    boolean isPerson(float sure) {
        float person = of(NameKind.PERSON);
        return person > of(NameKind.ORGANISATION) && person > of(NameKind.PLACE) && person / mentions > sure;
    }

    /** What decides that it is of this kind: the model where it suffices alone, else what was added to it. */
    NameRule rule(NameKind kind, float needed) {
        float own = ofModel[kind.ordinal()];
        boolean suffices =
                seen > 0 && own >= needed * seen && own >= Math.max(ofModel[0], Math.max(ofModel[1], ofModel[2]));
        if (kind == NameKind.PERSON) {
            return suffices ? NameRule.TAGGED_PERSON : NameRule.PART_OF_PERSON_NAME;
        }
        return suffices || told == null ? NameRule.TAGGED_ORGANISATION : told;
    }

    private static void add(float[] votes, NameGuess guess) {
        votes[NameKind.PERSON.ordinal()] += guess.person();
        votes[NameKind.ORGANISATION.ordinal()] += guess.organisation();
        votes[NameKind.PLACE.ordinal()] += guess.place();
    }
}
