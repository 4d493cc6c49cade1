package org.dateline.extraction;

import java.util.List;
import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * All that was read from one text; spans are UTF-16 offsets into that text as it was given.
 *
 * @param headline null where the text has none
 * @param dateline null where the text has none
 * @param language ISO 639-1 code; where it is not {@code en} there are no facts
 */
public record Extraction(
        @Nullable Passage headline,
        @Nullable Dateline dateline,
        String language,
        List<ParagraphMention> paragraphs,
        List<QuoteMention> quotes,
        List<PersonProfile> persons,
        List<OrganisationProfile> organisations,
        List<CasualtyMention> casualties,
        Toll toll) {

    public Extraction {
        paragraphs = List.copyOf(paragraphs);
        quotes = List.copyOf(quotes);
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
        casualties = List.copyOf(casualties);
    }

    /** How many facts there are: paragraphs, quotes, figures, and all that tells of a person or organisation. */
    public int facts() {
        int ofPersons = persons.stream()
                .mapToInt(
                        person -> 1 + person.mentions().size() + person.roles().size())
                .sum();
        int ofOrganisations = organisations.stream()
                .mapToInt(organisation -> 1 + organisation.mentions().size())
                .sum();
        return paragraphs.size() + quotes.size() + casualties.size() + ofPersons + ofOrganisations;
    }
}
