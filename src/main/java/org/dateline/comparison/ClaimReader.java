package org.dateline.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.actor.PersonAppearance;
import org.dateline.actor.PersonAppearanceRepository;
import org.dateline.actor.Role;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.casualty.CasualtyEstimate;
import org.dateline.casualty.CasualtyEstimateRepository;
import org.dateline.fact.Convention;
import org.dateline.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Reads the claims of articles out of the store, grouped, with what their sources are; within the caller's transaction. */
@Component
class ClaimReader {

    private final ArticleRepository articles;
    private final CasualtyEstimateRepository estimates;
    private final PersonAppearanceRepository persons;
    private final PartyFinder partyFinder;
    private final SpeakerJudge judge;

    ClaimReader(ArticleRepository articles, CasualtyEstimateRepository estimates, PersonAppearanceRepository persons) {
        this.articles = articles;
        this.estimates = estimates;
        this.persons = persons;
        WordSets words = new WordSets();
        Sides sides = new Sides();
        this.partyFinder = new PartyFinder(sides, words);
        this.judge = new SpeakerJudge(sides, words);
    }

    /** The claims of the articles with these ids, in the order of the ids. */
    Comparison read(List<Long> ids, Convention convention) {
        List<Article> compared = ids.stream().distinct().map(this::require).toList();
        List<CasualtyEstimate> all = new ArrayList<>();
        compared.forEach(article -> all.addAll(estimates.findByArticleOrderByOrdinal(article)));
        List<Party> parties = partyFinder.find(all);
        Map<String, List<String>> roles = roles(all);
        List<Claim> claims = all.stream()
                .map(estimate -> new Claim(
                        estimate,
                        estimate.reckon(convention),
                        judge.judge(
                                estimate.getAttribution(), roles.getOrDefault(source(estimate), List.of()), parties)))
                .toList();
        return new Comparison(compared, convention, parties, ClaimGrouping.group(claims));
    }

    private Article require(long id) {
        return articles.findById(id).orElseThrow(() -> new NotFoundException("article", id));
    }

    /** The roles of each source that is a person, as its own article words them. */
    private Map<String, List<String>> roles(List<CasualtyEstimate> all) {
        Set<Long> sources = all.stream()
                .map(estimate -> estimate.getAttribution().person())
                .filter(Objects::nonNull)
                .map(person -> person.getId())
                .collect(Collectors.toSet());
        Set<Article> within = all.stream().map(CasualtyEstimate::getArticle).collect(Collectors.toSet());
        return sources.isEmpty()
                ? Map.of()
                : persons.findByPersonIdInAndArticleIn(sources, within).stream()
                        .collect(Collectors.toMap(
                                found -> key(
                                        found.getArticle().getId(),
                                        found.getPerson().getId()),
                                ClaimReader::roles,
                                (some, more) -> some));
    }

    private static List<String> roles(PersonAppearance appearance) {
        return appearance.getRoles().stream().map(Role::words).toList();
    }

    private static String source(CasualtyEstimate estimate) {
        return estimate.getAttribution().person() == null
                ? ""
                : key(
                        estimate.getArticle().getId(),
                        estimate.getAttribution().person().getId());
    }

    private static String key(Long article, Long person) {
        return article + " " + person;
    }
}
