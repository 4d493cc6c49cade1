package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue says what the Javadoc of each rule says, leaves none out, and its examples are read by their rules. */
class RuleCatalogueTests {

    private static final Path SOURCES = Path.of("src/main/java/org/dateline/extraction");
    private static final Pattern RULE_CLASS =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+final class (\\w+)Rule\\b", Pattern.DOTALL);
    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+([A-Z_]+)[,;\\s]", Pattern.DOTALL);
    private static final Pattern DOC = Pattern.compile("([^{]+) \\{@code ([^}]+)\\}.*");

    private static final FactExtractor EXTRACTOR = new FactExtractor();
    private static final RuleCatalogue CATALOGUE = new RuleCatalogue();

    static List<RuleEntry> rules() {
        return CATALOGUE.rules();
    }

    @Test
    void saysWhatTheJavadocOfEachRuleSays() {
        assertThat(rules().stream().map(RuleCatalogueTests::told)).containsExactlyInAnyOrderElementsOf(javadocs());
    }

    @Test
    void knowsWhereRulesAre() {
        assertThat(source(file -> !file.endsWith("Rule.java")))
                .noneMatch(
                        code -> code.contains("implements NamedRule") || code.matches("(?s).* implements \\w+Rule .*"));
    }

    @Test
    void namesEachRuleOnce() {
        assertThat(rules()).extracting(RuleEntry::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsItsExampleByTheRule(RuleEntry rule) {
        assertThat(names(EXTRACTOR.extract(rule.example()), rule.kind())).contains(rule.name());
    }

    @Test
    void listsEveryRuleThatAFactNames() {
        List<String> texts = new ArrayList<>(News.own());
        texts.add(News.seed());
        NewsText.all().forEach(news -> texts.add(news.text()));
        rules().forEach(rule -> texts.add(rule.example()));
        for (String text : texts) {
            Extraction read = EXTRACTOR.extract(text);
            for (RuleKind kind : RuleKind.values()) {
                Set<String> known = rules().stream()
                        .filter(rule ->
                                rule.kind() == kind || kind == RuleKind.SOURCE && rule.kind() == RuleKind.SPEAKER)
                        .map(RuleEntry::name)
                        .collect(Collectors.toSet());
                assertThat(known).as("%s of %s", kind, text).containsAll(names(read, kind));
            }
        }
    }

    private static Set<String> names(Extraction read, RuleKind kind) {
        Stream<String> names = switch (kind) {
            case QUOTE -> read.quotes().stream().map(QuoteMention::rule);
            case SPEAKER -> read.quotes().stream().map(QuoteMention::speaker).flatMap(RuleCatalogueTests::rule);
            case SOURCE ->
                read.casualties().stream().map(CasualtyMention::source).flatMap(RuleCatalogueTests::rule);
            case ROLE ->
                read.persons().stream()
                        .flatMap(person -> person.roles().stream())
                        .map(RoleMention::rule);
            case PERSON -> read.persons().stream().map(PersonProfile::rule);
            case ORGANISATION -> read.organisations().stream().map(OrganisationProfile::rule);
            case CASUALTY -> read.casualties().stream().map(CasualtyMention::rule);
        };
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> rule(Attribution attribution) {
        return attribution instanceof Attribution.Attributed who ? Stream.of(who.rule()) : Stream.empty();
    }

    private static String told(RuleEntry rule) {
        return rule.name() + ": " + rule.what() + " " + rule.example().replace("\n\n", " / ");
    }

    /** Name, first sentence and example of every class and constant that is a rule. */
    private static List<String> javadocs() {
        List<String> docs = new ArrayList<>();
        source(file -> file.endsWith("Rule.java")).forEach(code -> {
            boolean constants = code.contains("enum ");
            Matcher found = (constants ? CONSTANT : RULE_CLASS).matcher(code);
            while (found.find()) {
                docs.add((constants ? camelCase(found.group(2)) : found.group(2)) + ": " + plain(found.group(1)));
            }
        });
        return docs;
    }

    private static String plain(String javadoc) {
        String line =
                javadoc.replaceAll("\\n\\s*\\*", " ").replaceAll("\\s+", " ").strip();
        Matcher doc = DOC.matcher(line);
        return doc.matches() ? doc.group(1) + " " + doc.group(2) : "no example in: " + line;
    }

    private static String camelCase(String constant) {
        return Stream.of(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static List<String> source(Predicate<String> named) {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> named.test(file.getFileName().toString()))
                    .map(RuleCatalogueTests::read)
                    .filter(code -> !code.contains("\ninterface "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
