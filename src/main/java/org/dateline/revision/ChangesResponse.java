package org.dateline.revision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.extraction.Extraction;
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

        @Schema(description = "The changes of the toll, the figures, the quotes and the persons in words")
        List<String> summary,

        List<TollChange> toll,
        Changes<CasualtyFact> casualtyEstimates,
        Changes<QuoteFact> quotes,
        Changes<PersonFact> persons,
        Changes<OrganisationFact> organisations,
        Map<String, String> links) {

    static ChangesResponse of(Reading before, Reading after, OffsetUnit unit, Convention convention) {
        OffsetMap from = OffsetMap.of(before.text(), unit);
        OffsetMap to = OffsetMap.of(after.text(), unit);
        Extraction earlier = before.extraction();
        Extraction later = after.extraction();
        List<TollChange> toll = TollChange.between(earlier.toll(), later.toll());
        Changes<CasualtyFact> claims = Changes.of(
                new ClaimChanges().compare(earlier.casualties(), later.casualties()),
                claim -> CasualtyFact.of(claim, from, convention, Explain.NO),
                claim -> CasualtyFact.of(claim, to, convention, Explain.NO));
        Changes<QuoteFact> quotes = Changes.of(
                new QuoteChanges().compare(earlier.quotes(), later.quotes()),
                quote -> QuoteFact.of(quote, from, Explain.NO),
                quote -> QuoteFact.of(quote, to, Explain.NO));
        Changes<PersonFact> persons = Changes.of(
                new PersonChanges().compare(earlier.persons(), later.persons()),
                person -> PersonFact.of(person, from, Explain.NO),
                person -> PersonFact.of(person, to, Explain.NO));
        Changes<OrganisationFact> organisations = Changes.of(
                new OrganisationChanges().compare(earlier.organisations(), later.organisations()),
                organisation -> OrganisationFact.of(organisation, from, Explain.NO),
                organisation -> OrganisationFact.of(organisation, to, Explain.NO));
        return new ChangesResponse(
                after.articleId(),
                before.revision().number(),
                after.revision().number(),
                summary(toll, List.of(claims, quotes, persons, organisations)),
                toll,
                claims,
                quotes,
                persons,
                organisations,
                links(before, after));
    }

    private static List<String> summary(List<TollChange> toll, List<Changes<?>> kinds) {
        List<String> summary = new ArrayList<>();
        toll.forEach(change -> summary.add(change.sentence()));
        kinds.forEach(kind -> kind.changed().forEach(change -> summary.add(change.sentence())));
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

        static <T, F> Changes<F> of(Compared<T> compared, Function<T, F> before, Function<T, F> after) {
            return new Changes<>(
                    compared.came().stream().map(after).toList(),
                    compared.went().stream().map(before).toList(),
                    compared.changed().stream()
                            .map(changed -> new Change<>(
                                    before.apply(changed.before()),
                                    after.apply(changed.after()),
                                    changed.changes(),
                                    changed.sentence()))
                            .toList(),
                    compared.unchanged());
        }
    }

    /** A fact of both texts, as it was and as it is, and the names of what differs. */
    record Change<F>(F before, F after, List<String> changes, String sentence) {}
}
