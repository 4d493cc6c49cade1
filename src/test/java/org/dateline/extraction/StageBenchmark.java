package org.dateline.extraction;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long each stage of the reading takes on the seed, given what the stages before it made. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class StageBenchmark {

    private final Gazetteer gazetteer = new Gazetteer();
    private final LanguageDetector languageDetector = new LanguageDetector();
    private final DocumentReader documentReader = new DocumentReader();
    private final NameTagger nameTagger = new NameTagger(gazetteer, NameModel.standard());
    private final ActorFinder actorFinder = new ActorFinder(gazetteer);
    private final SpeechReader speechReader = new SpeechReader();
    private final ReportFinder reportFinder = new ReportFinder();
    private final SpeakerAttributor speakerAttributor = new SpeakerAttributor();
    private final CasualtyFinder casualtyFinder = new CasualtyFinder();

    private final String text = News.seed();
    private final Document document = documentReader.read(text);
    private final Actors actors = actorFinder.find(document);
    private final Speech speech = speechReader.read(document, actors);
    private final List<Report> reports = reportFinder.find(document, speech);
    private final List<QuoteMention> quotes = speakerAttributor.attribute(document, speech, reports);
    private final List<Report> sources = reportFinder.withQuotes(document, quotes, reports);

    @Benchmark
    public Object a1Document() {
        return documentReader.read(text);
    }

    @Benchmark
    public Object a2Language() {
        return languageDetector.detect(document.tokens());
    }

    @Benchmark
    public Object a3NameGuesses() {
        return nameTagger.tag(document);
    }

    /** The guesses and what is made of them. */
    @Benchmark
    public Object a4Actors() {
        return actorFinder.find(document);
    }

    @Benchmark
    public Object a5Speech() {
        return speechReader.read(document, actors);
    }

    @Benchmark
    public Object a6Reports() {
        return reportFinder.find(document, speech);
    }

    @Benchmark
    public Object a7Speakers() {
        return speakerAttributor.attribute(document, speech, reports);
    }

    @Benchmark
    public Object a8Casualties() {
        return casualtyFinder.find(document, actors, sources);
    }
}
