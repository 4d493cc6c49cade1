package org.dateline.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.jspecify.annotations.Nullable;

/** Claims side by side as served. */
@Schema(description = "The claims of one or several articles side by side")
record ComparisonResponse(
        List<ComparedArticle> articles,

        @Schema(description = "What turned vague quantities into bounds", example = "grammatical")
        String convention,

        @Schema(description = "The sides of the victims and of the fighting, as far as the text names them")
        List<PartyResponse> parties,

        List<GroupResponse> groups) {

    static ComparisonResponse of(Comparison comparison, OffsetUnit unit, Explain explain) {
        ClaimComparer comparer = new ClaimComparer(new ClaimSentence(new WordSets()));
        return new ComparisonResponse(
                comparison.articles().stream().map(ComparedArticle::of).toList(),
                comparison.convention().name(),
                comparison.parties().stream()
                        .map(party -> new PartyResponse(party.side(), party.because()))
                        .toList(),
                comparison.groups().stream()
                        .map(group -> GroupResponse.of(group, comparer, unit, explain))
                        .toList());
    }

    /** An article that is compared. */
    record ComparedArticle(Long id, @Nullable String headline, Map<String, String> links) {

        static ComparedArticle of(Article article) {
            return new ComparedArticle(
                    article.getId(),
                    article.getMasthead().headline(),
                    Map.of("self", "/api/articles/" + article.getId()));
        }
    }

    /** A side of the conflict. */
    record PartyResponse(
            @Schema(example = "russian") String side,

            @Schema(example = "victims are of the side Russian")
            String because) {}
}
