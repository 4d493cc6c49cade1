package org.dateline.ingest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.extraction.FactExtractor;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Loads the word lists of the extractor beside the rest of the start; what fails there fails who asks for it. */
final class EarlyExtractor implements BeanFactoryPostProcessor {

    private final CompletableFuture<FactExtractor> loading = new CompletableFuture<>();

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Thread loader = new Thread(this::load, "word-lists");
        loader.setDaemon(true);
        loader.start();
    }

    private void load() {
        try {
            loading.complete(new FactExtractor());
        } catch (RuntimeException | Error e) {
            loading.completeExceptionally(e);
        }
    }

    FactExtractor await() {
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the word lists of the extractor cannot be loaded", e.getCause());
        }
    }
}
