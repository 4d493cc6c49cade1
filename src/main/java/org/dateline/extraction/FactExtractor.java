package org.dateline.extraction;

import java.util.List;

/** Reads news: a text in, its facts out. Stateless and safe between threads; build it once, it loads word lists. */
public final class FactExtractor {

    /** Grows whenever the same text may be read differently; articles read by an older one are read again. */
    public static final int VERSION = 3;

    private final DocumentReader documentReader;
    private final LanguageDetector languageDetector;
    private final ActorFinder actorFinder;
    private final SpeechReader speechReader;
    private final ReportFinder reportFinder;
    private final SpeakerAttributor speakerAttributor;
    private final CasualtyFinder casualtyFinder;
    private final SourceSettler sourceSettler;
    private final ReadingObserver observer;
    private final StageClock clock;

    public FactExtractor() {
        this.documentReader = new DocumentReader();
        this.languageDetector = new LanguageDetector();
        this.actorFinder = new ActorFinder(new Gazetteer());
        this.speechReader = new SpeechReader();
        this.reportFinder = new ReportFinder();
        this.speakerAttributor = new SpeakerAttributor();
        this.casualtyFinder = new CasualtyFinder();
        this.sourceSettler = new SourceSettler();
        this.observer = ReadingObserver.NONE;
        this.clock = new StageClock(observer);
    }

    private FactExtractor(FactExtractor loaded, ReadingObserver observer) {
        this.documentReader = loaded.documentReader;
        this.languageDetector = loaded.languageDetector;
        this.actorFinder = loaded.actorFinder;
        this.speechReader = loaded.speechReader;
        this.reportFinder = loaded.reportFinder;
        this.speakerAttributor = loaded.speakerAttributor;
        this.casualtyFinder = loaded.casualtyFinder;
        this.sourceSettler = loaded.sourceSettler;
        this.observer = observer;
        this.clock = new StageClock(observer);
    }

    /** This extractor, whose observer is told of every reading, on the thread that reads. */
    public FactExtractor watchedBy(ReadingObserver watcher) {
        return new FactExtractor(this, watcher);
    }

    /** Reads all facts of a text; the same text gives the same answer. */
    public Extraction extract(String text) {
        Extraction extraction = read(text);
        observer.textRead(text.length());
        return extraction;
    }

    private Extraction read(String text) {
        Document document = clock.time(Stage.DOCUMENT, () -> documentReader.read(text));
        String language = clock.time(Stage.LANGUAGE, () -> languageDetector.detect(document.tokens()));
        if (!language.equals(LanguageDetector.ENGLISH)) {
            return withoutFacts(document.layout(), language);
        }
        Actors actors = clock.time(Stage.ACTORS, () -> actorFinder.find(document));
        Speech speech = clock.time(Stage.SPEECH, () -> speechReader.read(document, actors));
        List<Report> reports = clock.time(Stage.REPORTS, () -> reportFinder.find(document, speech));
        List<QuoteMention> quotes =
                clock.time(Stage.SPEAKERS, () -> speakerAttributor.attribute(document, speech, reports));
        List<CasualtyMention> claims = clock.time(Stage.CASUALTIES, () -> {
            List<Report> sources = reportFinder.withQuotes(document, quotes, reports);
            return sourceSettler.settle(document, speech, reports, casualtyFinder.find(document, actors, sources));
        });
        Layout layout = document.layout();
        return new Extraction(
                layout.headline(),
                layout.dateline(),
                language,
                layout.paragraphs(),
                quotes,
                actors.persons(),
                actors.organisations(),
                claims,
                Toll.of(claims));
    }

    private static Extraction withoutFacts(Layout layout, String language) {
        return new Extraction(
                layout.headline(),
                layout.dateline(),
                language,
                layout.paragraphs(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Toll.of(List.of()));
    }
}
