package org.dateline.extraction;

import java.util.List;

/** Reads news: a text in, its facts out. Stateless and safe between threads; the first text loads the word lists of all. */
public final class FactExtractor {

    /** Grows whenever the same text may be read differently; articles read by an older one are read again. */
    public static final int VERSION = 3;

    private final ReadingObserver observer;
    private final StageClock clock;

    public FactExtractor() {
        this(ReadingObserver.NONE);
    }

    private FactExtractor(ReadingObserver observer) {
        this.observer = observer;
        this.clock = new StageClock(observer);
    }

    /** Loads the word lists now, about a second of work, rather than with the first text. */
    public void load() {
        Readers.loaded();
    }

    /** This extractor, whose observer is told of every reading, on the thread that reads. */
    public FactExtractor watchedBy(ReadingObserver watcher) {
        return new FactExtractor(watcher);
    }

    /** Reads all facts of a text; the same text gives the same answer. */
    public Extraction extract(String text) {
        Extraction extraction = read(text);
        observer.textRead(text.length());
        return extraction;
    }

    private Extraction read(String text) {
        Readers readers = Readers.loaded();
        Document document =
                clock.time(Stage.DOCUMENT, () -> readers.documentReader().read(text));
        String language =
                clock.time(Stage.LANGUAGE, () -> readers.languageDetector().detect(document.tokens()));
        if (!language.equals(LanguageDetector.ENGLISH)) {
            return withoutFacts(document.layout(), language);
        }
        Actors actors = clock.time(Stage.ACTORS, () -> readers.actorFinder().find(document));
        Speech speech = clock.time(Stage.SPEECH, () -> readers.speechReader().read(document, actors));
        List<Report> reports =
                clock.time(Stage.REPORTS, () -> readers.reportFinder().find(document, speech));
        List<QuoteMention> quotes =
                clock.time(Stage.SPEAKERS, () -> readers.speakerAttributor().attribute(document, speech, reports));
        List<CasualtyMention> claims = clock.time(Stage.CASUALTIES, () -> {
            List<Report> sources = readers.reportFinder().withQuotes(document, quotes, reports);
            return readers.sourceSettler()
                    .settle(document, speech, reports, readers.casualtyFinder().find(document, actors, sources));
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

    /** The readers of all extractors, with their word lists; loaded when they are first asked for. */
    private record Readers(
            DocumentReader documentReader,
            LanguageDetector languageDetector,
            ActorFinder actorFinder,
            SpeechReader speechReader,
            ReportFinder reportFinder,
            SpeakerAttributor speakerAttributor,
            CasualtyFinder casualtyFinder,
            SourceSettler sourceSettler) {

        private static final Readers LOADED = new Readers(
                new DocumentReader(),
                new LanguageDetector(),
                new ActorFinder(new Gazetteer()),
                new SpeechReader(),
                new ReportFinder(),
                new SpeakerAttributor(),
                new CasualtyFinder(),
                new SourceSettler());

        static Readers loaded() {
            return LOADED;
        }
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
