package org.dateline.extraction;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.dateline.text.Tokens;

/** One person who came to harm, as far as the claims read so far tell; grows while an article is read. */
final class Victim {

    private final Tokens tokens;
    private final Set<String> names = new HashSet<>();
    private final EnumSet<Harm> harms = EnumSet.noneOf(Harm.class);
    private final Set<String> heads = new HashSet<>();
    private char gender = '-';
    private int age = -1;
    private boolean self;
    private boolean other;
    private int lastSentence;
    private int lastClaim = -1;
    private int firstClaim = -1;

    Victim(Tokens tokens) {
        this.tokens = tokens;
    }

    void add(CasualtyClaim claim, VictimGroup group, int index) {
        if (group.kind() == VictimGroup.Kind.NAME) {
            for (int i = group.begin(); i < group.end(); i++) {
                names.add(tokens.lower(i));
            }
        }
        if (group.head() >= 0) {
            heads.add(tokens.lower(group.head()));
        }
        gender = group.gender() == '-' ? gender : group.gender();
        age = group.age() < 0 ? age : group.age();
        self |= group.kind() == VictimGroup.Kind.SELF;
        other |= group.other();
        lastSentence = claim.sentence();
        lastClaim = index;
        firstClaim = firstClaim < 0 ? index : firstClaim;
        harms.add(claim.harm());
    }

    boolean isKilled() {
        return harms.contains(Harm.KILLED);
    }

    boolean isInjured() {
        return !isKilled()
                && (harms.contains(Harm.INJURED) || harms.contains(Harm.STRUCK) || harms.contains(Harm.SEVERE));
    }

    boolean isSelf() {
        return self;
    }

    boolean isOther() {
        return other;
    }

    int lastClaim() {
        return lastClaim;
    }

    int firstClaim() {
        return firstClaim;
    }

    /** Whether a group can be this person. */
    boolean fits(CasualtyClaim claim, VictimGroup group) {
        if (gender != '-' && group.gender() != '-' && gender != group.gender()) {
            return false;
        }
        if (age >= 0 && group.age() >= 0 && age != group.age()) {
            return false;
        }
        return switch (group.kind()) {
            case NAME -> names.isEmpty() ? !self : sharesName(group);
            case SELF -> self;
            case HE -> claim.sentence() - lastSentence <= 3;
            case ONE -> fitsNew(claim, group);
            default -> true;
        };
    }

    /** "A man" told again: with the same outcome, in another sentence, and not set apart. */
    private boolean fitsNew(CasualtyClaim claim, VictimGroup group) {
        if (group.other() != other || claim.sentence() == lastSentence || self) {
            return false;
        }
        boolean dead = isKilled();
        return claim.harm() == Harm.KILLED ? dead || harms.contains(Harm.STRUCK) : !dead || claim.harm() == Harm.STRUCK;
    }

    private boolean sharesName(VictimGroup group) {
        for (int i = group.begin(); i < group.end(); i++) {
            if (tokens.lower(i).length() > 2 && names.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
