package org.dateline.ingest;

import org.dateline.extraction.FactExtractor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Loads the word lists behind the start of the server and before it is ready: stored facts are served without them. */
@Component
@ConditionalOnWebApplication
class WordListLoader implements ApplicationRunner {

    private final FactExtractor extractor;

    WordListLoader(FactExtractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        extractor.load();
    }
}
