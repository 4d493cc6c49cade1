package org.dateline.ingest;

import java.time.Duration;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.dateline.extraction.FactExtractor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** Loads the word lists before anybody sends a text, and after who has waited for the server to start is answered. */
@Component
@ConditionalOnWebApplication
class WordListLoader implements ApplicationRunner {

    private static final Duration FIRST_ANSWERS = Duration.ofMillis(500);

    private static final Log LOG = LogFactory.getLog(WordListLoader.class);

    private final FactExtractor extractor;
    private final ConfigurableApplicationContext server;

    WordListLoader(FactExtractor extractor, ConfigurableApplicationContext server) {
        this.extractor = extractor;
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Thread loader = new Thread(this::load, "word-lists");
        loader.setDaemon(true);
        loader.start();
    }

    private void load() {
        try {
            Thread.sleep(FIRST_ANSWERS.toMillis());
        } catch (InterruptedException e) {
            // Then they are loaded by the first text.
            return;
        }
        try {
            extractor.load();
        } catch (RuntimeException | Error e) {
            LOG.error("The word lists cannot be loaded; the server stops, as it could read no text", e);
            server.close();
        }
    }
}
