package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.idempotency.RetryingTransaction;
import org.dateline.reading.Refusal;
import org.dateline.store.StoreTrouble;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Stores many texts and their facts in one transaction; one that cannot be read or stored costs none of the others. */
@Component
class BatchIngestor {

    private static final int ATTEMPTS = 4;

    private final ArticleWriter writer;
    private final DraftFacts facts;
    private final RetryingTransaction transaction;

    BatchIngestor(ArticleWriter writer, DraftFacts facts, RetryingTransaction transaction) {
        this.writer = writer;
        this.facts = facts;
        this.transaction = transaction;
    }

    /** What became of each draft, in their order; what is in the store already is not read. */
    List<Result> ingest(List<ArticleDraft> drafts) {
        List<DraftReading> readings = drafts.stream().map(facts::begin).toList();
        Map<DraftReading, Result> refused = new HashMap<>();
        Map<String, Long> known = transaction.run(() -> writer.find(
                readings.stream().map(DraftReading::sha256).distinct().toList()));
        List<DraftReading> sound = new ArrayList<>();
        for (DraftReading reading : readings) {
            if (known.containsKey(reading.sha256()) || isRead(reading, refused)) {
                sound.add(reading);
            }
        }
        Map<DraftReading, Result> results = new HashMap<>(refused);
        results.putAll(store(sound));
        return readings.stream()
                .map(reading -> Objects.requireNonNull(results.get(reading)))
                .toList();
    }

    private static boolean isRead(DraftReading reading, Map<DraftReading, Result> refused) {
        try {
            reading.extraction();
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            refused.put(reading, Result.refused(Refusal.reason(e)));
            return false;
        }
    }

    private Map<DraftReading, Result> store(List<DraftReading> readings) {
        if (readings.isEmpty()) {
            return Map.of();
        }
        try {
            return together(ATTEMPTS, readings);
        } catch (RuntimeException e) {
            throwIfOfTheStore(e);
        }
        Map<DraftReading, Result> results = new HashMap<>();
        readings.forEach(reading -> results.put(reading, alone(reading)));
        return results;
    }

    private Map<DraftReading, Result> together(int attempts, List<DraftReading> readings) {
        List<Ingested> ingested = transaction.run(attempts, () -> writer.findOrStore(readings));
        Map<DraftReading, Result> results = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            results.put(readings.get(i), new Result(ingested.get(i), ""));
        }
        return results;
    }

    private Result alone(DraftReading reading) {
        try {
            return new Result(
                    transaction.run(() -> writer.findOrStore(List.of(reading))).get(0), "");
        } catch (RuntimeException e) {
            throwIfOfTheStore(e);
            return Result.refused("it cannot be stored: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    private static void throwIfOfTheStore(RuntimeException problem) {
        if (StoreTrouble.of(problem).filter(StoreTrouble::isOfTheStore).isPresent()) {
            throw problem;
        }
    }

    /** Where a text is, or null and why it is nowhere. */
    record Result(@Nullable Ingested ingested, String reason) {

        static Result refused(String reason) {
            return new Result(null, reason);
        }
    }
}
