package org.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extraction.FactExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** Which package may know which, and what a class of each kind looks like. */
@AnalyzeClasses(
        packages = "org.dateline",
        importOptions = {DoNotIncludeTests.class, ArchitectureTests.WithoutPreparedBeans.class})
@ArchTag("spark")
class ArchitectureTests {

    @ArchTest
    static final ArchRule textIsPlainJava = classes()
            .that()
            .resideInAPackage("org.dateline.text..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.dateline.text..");

    @ArchTest
    static final ArchRule factIsPlainJava = classes()
            .that()
            .resideInAPackage("org.dateline.fact..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.dateline.text..", "org.dateline.fact..");

    @ArchTest
    static final ArchRule extractionIsPlainJavaAndOpenNlp = classes()
            .that()
            .resideInAPackage("org.dateline.extraction..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "opennlp..",
                    "org.dateline.text..",
                    "org.dateline.fact..",
                    "org.dateline.extraction..");

    @ArchTest
    static final ArchRule pageKnowsTextsAndParsersOnly = classes()
            .that()
            .resideInAPackage("org.dateline.page..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.jsoup..",
                    "net.dankito.readability4j..",
                    "tools.jackson..",
                    "org.dateline.text..",
                    "org.dateline.page..");

    @ArchTest
    static final ArchRule fewKnowTheExtraction = noClasses()
            .that(not(resideInAnyPackage(
                    "org.dateline.extraction..",
                    "org.dateline.ingest..",
                    "org.dateline.reading..",
                    "org.dateline.revision..",
                    "org.dateline.bulk.spark..",
                    "org.dateline.evaluation..",
                    "org.dateline.console..",
                    "org.dateline.monitoring..",
                    "org.dateline.training..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dateline.extraction..");

    @ArchTest
    static final ArchRule articlesKnowNoFacts = knowsOnly("article", "paging", "web", "text", "fact");

    @ArchTest
    static final ArchRule actorsKnowArticles = knowsOnly("actor", "paging", "article", "web", "text", "fact");

    @ArchTest
    static final ArchRule quotesKnowActors =
            knowsOnly("quote", "paging", "search", "actor", "article", "web", "text", "fact");

    @ArchTest
    static final ArchRule casualtiesKnowActors =
            knowsOnly("casualty", "paging", "actor", "article", "web", "text", "fact");

    @ArchTest
    static final ArchRule comparisonKnowsCasualties =
            knowsOnly("comparison", "casualty", "actor", "article", "web", "text", "fact");

    @ArchTest
    static final ArchRule identitiesKnowWhatIsSaid = knowsOnly(
            "identity", "casualty", "quote", "actor", "article", "idempotency", "store", "web", "text", "fact");

    @ArchTest
    static final ArchRule idempotencyKnowsNoFeature = knowsOnly("idempotency", "web", "store", "text");

    @ArchTest
    static final ArchRule exportsKnowWhatIsServed = knowsOnly(
            "export", "paging", "query", "casualty", "quote", "actor", "article", "search", "web", "text", "fact");

    @ArchTest
    static final ArchRule nobodyKnowsTheExports = noClasses()
            .that()
            .resideOutsideOfPackage("org.dateline.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dateline.export..");

    @ArchTest
    static final ArchRule theCacheKnowsNoFeature = knowsOnly("cache");

    @ArchTest
    static final ArchRule readingKeepsNothing =
            knowsOnly("reading", "page", "extraction", "limit", "console", "web", "text", "fact");

    @ArchTest
    static final ArchRule revisionsCompareReadings =
            knowsOnly("revision", "reading", "extraction", "limit", "article", "web", "text", "fact");

    /** Its classes are there in the profile of its name only. */
    @ArchTest
    static final ArchRule theSparkJobReadsTexts = knowsOnly(
                    "bulk.spark", "reading", "page", "extraction", "article", "console", "text")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheSparkJobKnowsSpark = noClasses()
            .that()
            .resideOutsideOfPackage("org.dateline.bulk.spark..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.spark..", "org.apache.hadoop..", "org.apache.parquet..", "org.netpreserve..");

    @ArchTest
    static final ArchRule evaluationComparesFacts = knowsOnly("evaluation", "extraction", "console", "text", "fact");

    @ArchTest
    static final ArchRule trainingLearnsNames = knowsOnly("training", "extraction", "console", "text");

    @ArchTest
    static final ArchRule securityKnowsNoFeature = knowsOnly("security", "console", "web", "store", "text", "fact");

    @ArchTest
    static final ArchRule nobodyKnowsTheSecurity = noClasses()
            .that()
            .resideOutsideOfPackages("org.dateline", "org.dateline.security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dateline.security..");

    @ArchTest
    static final ArchRule transfersKnowTheStoreAlone = knowsOnly("transfer", "store", "console", "text");

    @ArchTest
    static final ArchRule pagesKnowNoFeature = knowsOnly("paging", "web");

    @ArchTest
    static final ArchRule theSearchKnowsNoFeature = knowsOnly("search", "paging", "web", "store", "text", "fact");

    @ArchTest
    static final ArchRule theWebKnowsNoFeature = knowsOnly("web", "store", "text", "fact");

    @ArchTest
    static final ArchRule theStoreKnowsNothing = knowsOnly("store");

    @ArchTest
    static final ArchRule monitoringKnowsTheExtractorAndTheWeb = knowsOnly("monitoring", "extraction", "web");

    @ArchTest
    static final ArchRule limitsKnowNoFeature = knowsOnly("limit", "web", "text");

    @ArchTest
    static final ArchRule theConsoleKnowsNoFeature = knowsOnly("console", "text", "fact");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.dateline.(*)..").should().beFreeOfCycles();

    /** What the one FactExtractor holds is shared by all threads; a cursor that lives for one call is not. */
    @ArchTest
    static void readingHasNoState(JavaClasses all) {
        Set<JavaClass> held = new LinkedHashSet<>();
        addHeld(all.get(FactExtractor.class), held);
        assertThat(held).hasSizeGreaterThan(5);
        fields().that(new DescribedPredicate<JavaField>("belong to what FactExtractor holds") {
                    @Override
                    public boolean test(JavaField field) {
                        return held.contains(field.getOwner());
                    }
                })
                .should()
                .beFinal()
                .check(all);
    }

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .areNotEnums()
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule controllersArePackagePrivate =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule controllersReturnNoEntity = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and()
            .areNotPrivate()
            .should()
            .notHaveRawReturnType(annotatedWith(Entity.class));

    @ArchTest
    static final ArchRule onlyTheConsoleKnowsTheStandardStreams =
            noClasses().that().resideOutsideOfPackage("org.dateline.console..").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Autowired.class).allowEmptyShould(true);

    /** What the build makes of the beans when it packages lies beside the classes until the next clean build. */
    static final class WithoutPreparedBeans implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("__") && !location.contains("$$");
        }
    }

    private static ArchRule knowsOnly(String name, String... others) {
        String[] allowed = Stream.concat(Stream.of(name), Arrays.stream(others))
                .map(other -> "org.dateline." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.dateline." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.dateline..").and(not(resideInAnyPackage(allowed))));
    }

    private static void addHeld(JavaClass type, Set<JavaClass> held) {
        if (type.getPackageName().startsWith("org.dateline") && held.add(type)) {
            type.getFields().stream()
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                    .forEach(part -> addHeld(part, held));
            type.getSubclasses().forEach(part -> addHeld(part, held));
        }
    }
}
