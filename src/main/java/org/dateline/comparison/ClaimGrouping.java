package org.dateline.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.article.Article;
import org.dateline.fact.Outcome;
import org.jspecify.annotations.Nullable;

/** Groups claims by outcome and side; victims of no named side are, as in the law of the toll, the main victims. */
final class ClaimGrouping {

    private ClaimGrouping() {}

    static List<ClaimGroup> group(List<Claim> claims) {
        Map<Outcome, List<Claim>> byOutcome = new EnumMap<>(Outcome.class);
        claims.forEach(claim -> byOutcome
                .computeIfAbsent(claim.outcome(), o -> new ArrayList<>())
                .add(claim));
        return byOutcome.values().stream()
                .flatMap(some -> bySide(some).stream())
                .toList();
    }

    private static List<ClaimGroup> bySide(List<Claim> claims) {
        Map<String, List<Claim>> bySide = new LinkedHashMap<>();
        Map<Article, String> mainSides = mainSides(claims);
        for (Claim claim : claims) {
            String side = claim.side() == null ? mainSides.get(claim.estimate().getArticle()) : claim.side();
            bySide.computeIfAbsent(Objects.requireNonNullElse(side, ""), s -> new ArrayList<>())
                    .add(claim);
        }
        Outcome outcome = claims.get(0).outcome();
        return bySide.entrySet().stream()
                .map(group -> new ClaimGroup(outcome, emptyToNull(group.getKey()), group.getValue()))
                .toList();
    }

    /** An article that names no side is taken to be about the victims the others are about. */
    private static Map<Article, String> mainSides(List<Claim> claims) {
        Map<Article, String> mainSides = new LinkedHashMap<>();
        String first = mainSide(claims);
        for (Claim claim : claims) {
            Article article = claim.estimate().getArticle();
            if (!mainSides.containsKey(article)) {
                String own = mainSide(claims.stream()
                        .filter(other -> other.estimate().getArticle() == article)
                        .toList());
                mainSides.put(article, own.isEmpty() ? first : own);
            }
        }
        return mainSides;
    }

    private static String mainSide(List<Claim> claims) {
        return claims.stream()
                .filter(Claim::isCounted)
                .map(claim -> Objects.requireNonNullElse(claim.side(), ""))
                .filter(side -> !side.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static @Nullable String emptyToNull(String side) {
        return side.isEmpty() ? null : side;
    }
}
