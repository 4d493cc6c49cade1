package org.dateline.revision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.dateline.extraction.CasualtyMention;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.OrganisationProfile;
import org.dateline.extraction.PersonProfile;
import org.dateline.extraction.QuoteMention;
import org.dateline.fact.Convention;
import org.dateline.reading.CasualtyFact;
import org.dateline.reading.OrganisationFact;
import org.dateline.reading.PersonFact;
import org.dateline.reading.QuoteFact;
import org.dateline.revision.FactComparer.Compared;
import org.dateline.text.OffsetMap;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;

/** Which facts came, went or changed between two revisions, as served. */
@Schema(
        description = "What differs between two revisions; what came and 'after' point into the text of 'revision',"
                + " what went and 'before' into that of 'since'; both texts are read by today's extractor")
record ChangesResponse(
        Long articleId,
        int since,
        int revision,

        @Schema(description = "All that differs, in words: first the toll")
        List<String> summary,

        List<TollChange> toll,
        Changes<CasualtyFact> casualtyEstimates,
        Changes<QuoteFact> quotes,
        Changes<PersonFact> persons,
        Changes<OrganisationFact> organisations,
        Map<String, String> links) {

    static ChangesResponse of(Reading before, Reading after, OffsetUnit unit, Convention convention, Explain explain) {
        OffsetMap from = OffsetMap.of(before.text(), unit);
        OffsetMap to = OffsetMap.of(after.text(), unit);
        Extraction earlier = before.extraction();
        Extraction later = after.extraction();
        List<TollChange> toll = TollChange.between(earlier.toll(), later.toll());
        Compared<CasualtyMention> claims = new ClaimChanges().compare(earlier.casualties(), later.casualties());
        Compared<QuoteMention> quotes = new QuoteChanges().compare(earlier.quotes(), later.quotes());
        Compared<PersonProfile> persons = new PersonChanges().compare(earlier.persons(), later.persons());
        Compared<OrganisationProfile> organisations =
                new OrganisationChanges().compare(earlier.organisations(), later.organisations());
        return new ChangesResponse(
                after.articleId(),
                before.revision().number(),
                after.revision().number(),
                summary(toll, List.of(claims, quotes, persons, organisations)),
                toll,
                Changes.of(claims, from, to, (fact, map) -> CasualtyFact.of(fact, map, convention, explain)),
                Changes.of(quotes, from, to, (fact, map) -> QuoteFact.of(fact, map, explain)),
                Changes.of(persons, from, to, (fact, map) -> PersonFact.of(fact, map, explain)),
                Changes.of(organisations, from, to, (fact, map) -> OrganisationFact.of(fact, map, explain)),
                links(before, after));
    }

    private static List<String> summary(List<TollChange> toll, List<Compared<?>> kinds) {
        List<String> summary = new ArrayList<>();
        toll.forEach(change -> summary.add(change.sentence()));
        kinds.forEach(kind -> summary.addAll(kind.summary()));
        return summary;
    }

    private static Map<String, String> links(Reading before, Reading after) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("article", "/api/articles/" + after.articleId());
        links.put(
                "since",
                RevisionLinks.self(before.articleId(), before.revision().number()));
        links.put(
                "revision",
                RevisionLinks.self(after.articleId(), after.revision().number()));
        return links;
    }

    /** The facts of one kind that differ, as served. */
    record Changes<F>(List<F> came, List<F> went, List<Change<F>> changed, int unchanged) {

        static <T, F> Changes<F> of(
                Compared<T> compared, OffsetMap from, OffsetMap to, BiFunction<T, OffsetMap, F> served) {
            return new Changes<>(
                    compared.came().stream().map(fact -> served.apply(fact, to)).toList(),
                    compared.went().stream()
                            .map(fact -> served.apply(fact, from))
                            .toList(),
                    compared.changed().stream()
                            .map(changed -> new Change<>(
                                    served.apply(changed.before(), from),
                                    served.apply(changed.after(), to),
                                    changed.changes(),
                                    changed.sentence()))
                            .toList(),
                    compared.unchanged());
        }
    }

    /** A fact of both texts, as it was and as it is, and the names of what differs. */
    record Change<F>(F before, F after, List<String> changes, String sentence) {}
}
