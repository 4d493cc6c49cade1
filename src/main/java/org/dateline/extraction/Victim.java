package org.dateline.extraction;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.dateline.text.Tokens;

/** One person who came to harm, as far as the claims read so far tell; grows while an article is read. */
final class Victim {

    private static final Set<String> ATTACKERS =
            Set.of("gunman", "shooter", "attacker", "assailant", "suspect", "bomber", "killer", "assassin", "hijacker");

    private final Tokens tokens;
    private static final int SAME_WORDS = 100;

    private final Set<String> names = new HashSet<>();
    private final EnumSet<Harm> harms = EnumSet.noneOf(Harm.class);
    private final Set<String> heads = new HashSet<>();
    private char gender = '-';
    private int age = -1;
    private boolean self;
    private boolean other;
    private boolean shotAfterwards;
    private final Set<Integer> places = new HashSet<>();
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
        shotAfterwards |= group.kind() == VictimGroup.Kind.HE && tokens.is(group.begin() - 1, "before");
        other |= group.other();
        places.add(group.begin());
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

    /** Whether the person is the one who attacked: so called, or killed behind others ("killed four before he was shot"). */
    boolean isAttacker() {
        return self || shotAfterwards || heads.stream().anyMatch(ATTACKERS::contains);
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

    /** How well a group fits this person; 0 where it cannot be the same. */
    int likeness(CasualtyClaim claim, VictimGroup group) {
        if (places.contains(group.begin())) {
            return SAME_WORDS;
        }
        if (!fits(claim, group)) {
            return 0;
        }
        int likeness = 1;
        if (group.kind() == VictimGroup.Kind.NAME && !names.isEmpty()) {
            likeness += 8;
        }
        if (group.head() >= 0 && heads.contains(tokens.lower(group.head()))) {
            likeness += 2;
        }
        if (age >= 0 && age == group.age()) {
            likeness += 4;
        }
        boolean near = claim.sentence() - lastSentence <= 1;
        if (group.kind() == VictimGroup.Kind.HE) {
            return likeness + (near ? 4 : 0);
        }
        boolean sameEnd = (claim.harm() == Harm.KILLED) == isKilled();
        likeness += sameEnd ? 3 : harms.contains(Harm.STRUCK) ? 2 : 0;
        return likeness + (near ? 1 : 0);
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
            case HE -> true;
            case ONE -> fitsNew(claim, group);
            case ONE_KNOWN -> !isRelativeBeside(claim, group);
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

    /** "A barber was shot, and his son was hurt": the son is another. */
    private boolean isRelativeBeside(CasualtyClaim claim, VictimGroup group) {
        boolean possessive = tokens.is(group.begin(), "his") || tokens.is(group.begin(), "her");
        return possessive
                && claim.sentence() == lastSentence
                && group.head() >= 0
                && !heads.contains(tokens.lower(group.head()));
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
