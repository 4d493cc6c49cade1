package org.dateline.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.fact.Agreement;
import org.dateline.fact.Hedge;
import org.dateline.fact.Stance;
import org.jspecify.annotations.Nullable;

/** How claims for one outcome make one figure; the law and its order stand in the design. */
final class TollLaw {

    private TollLaw() {}

    static Toll.@Nullable Figure figure(List<CasualtyMention> claims) {
        List<CasualtyMention> counted = new ArrayList<>();
        for (CasualtyMention claim : claims) {
            if (isCounted(claim)) {
                counted.add(claim);
            }
        }
        counted = ofMainSide(counted);
        counted = withoutVague(counted);
        counted = latestOfEachSource(counted);
        return counted.isEmpty() ? null : figureOf(counted);
    }

    private static boolean isCounted(CasualtyMention claim) {
        return claim.stance() != Stance.HYPOTHETICAL
                && claim.stance() != Stance.DENIED
                && !claim.background()
                && claim.supersededBy() == null
                && claim.subsetOf() == null;
    }

    private static List<CasualtyMention> ofMainSide(List<CasualtyMention> claims) {
        String main = claims.stream()
                .map(TollLaw::side)
                .filter(side -> !side.isEmpty())
                .findFirst()
                .orElse("");
        return claims.stream()
                .filter(claim -> side(claim).isEmpty() || side(claim).equals(main))
                .toList();
    }

    private static String side(CasualtyMention claim) {
        Victims victims = claim.victims();
        String side = victims == null ? null : victims.side();
        return side == null ? "" : side;
    }

    private static List<CasualtyMention> withoutVague(List<CasualtyMention> claims) {
        List<CasualtyMention> exact =
                claims.stream().filter(claim -> claim.hedge() != Hedge.VAGUE).toList();
        return exact.isEmpty() ? claims : exact;
    }

    private static List<CasualtyMention> latestOfEachSource(List<CasualtyMention> claims) {
        Map<String, CasualtyMention> latest = new LinkedHashMap<>();
        for (CasualtyMention claim : claims) {
            latest.put(source(claim), claim);
        }
        CasualtyMention reporter = latest.get("");
        if (reporter != null && latest.size() > 1) {
            boolean told = latest.values().stream().anyMatch(claim -> claim != reporter && sameFigure(claim, reporter));
            if (told) {
                latest.remove("");
            }
        }
        return List.copyOf(latest.values());
    }

    private static boolean sameFigure(CasualtyMention a, CasualtyMention b) {
        return java.util.Objects.equals(a.low(), b.low()) && java.util.Objects.equals(a.high(), b.high());
    }

    private static String source(CasualtyMention claim) {
        if (claim.source() instanceof Attribution.Attributed who) {
            String name = who.name() == null ? who.words().words() : who.name();
            return name.toLowerCase(Locale.ROOT);
        }
        return "";
    }

    private static Toll.Figure figureOf(List<CasualtyMention> claims) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        boolean open = false;
        int allLow = 0;
        int allHigh = Integer.MAX_VALUE;
        for (CasualtyMention claim : claims) {
            int least = bound(claim.low(), claim.high());
            int most = bound(claim.high(), claim.low());
            low = Math.min(low, least);
            if (most > high || most == high && claim.high() == null) {
                open = claim.high() == null;
            }
            high = Math.max(high, most);
            allLow = Math.max(allLow, claim.low() == null ? 0 : claim.low());
            allHigh = Math.min(allHigh, claim.high() == null ? Integer.MAX_VALUE : claim.high());
        }
        Agreement agreement =
                claims.size() == 1 ? Agreement.ONE_CLAIM : allLow <= allHigh ? Agreement.AGREE : Agreement.CONFLICT;
        return new Toll.Figure(low, high, open, claims.size(), agreement);
    }

    private static int bound(@Nullable Integer first, @Nullable Integer second) {
        if (first != null) {
            return first;
        }
        return second == null ? 0 : second;
    }
}
