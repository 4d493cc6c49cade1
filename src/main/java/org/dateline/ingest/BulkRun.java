package org.dateline.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;
import org.dateline.ingest.BatchIngestor.Result;
import org.dateline.reading.OrderedPipeline;
import org.dateline.reading.Refusal;
import org.jspecify.annotations.Nullable;

/** One run over any number of lines: some batches are at work at a time, what came of them goes out in order. */
final class BulkRun implements AutoCloseable {

    private static final int BATCH = 50;
    private static final int BATCH_BYTES = 1 << 20;
    private static final int WRITERS =
            Math.min(8, Math.max(2, Runtime.getRuntime().availableProcessors()));

    private final BatchIngestor ingestor;
    private final ArticleLineReader reader;
    private final Terminal terminal;
    private final Progress progress = new Progress(System::nanoTime);
    private final OrderedPipeline<Outcome> pipeline = new OrderedPipeline<>(WRITERS, WRITERS + 1, this::tell);
    private List<ArticleLine> batch = new ArrayList<>();
    private int batchBytes;
    private double share;

    BulkRun(BatchIngestor ingestor, ArticleLineReader reader, Terminal terminal) {
        this.ingestor = ingestor;
        this.reader = reader;
        this.terminal = terminal;
    }

    ExitCode run(LineSource source) throws IOException {
        source.read(
                (file, line) -> {
                    take(new ArticleLine(file, line));
                    share = source.share();
                },
                this::refuse);
        handOver();
        pipeline.finish();
        terminal.err().println(progress.summary());
        return progress.isAnyRefused() ? ExitCode.REFUSED : ExitCode.OK;
    }

    private void take(ArticleLine line) throws IOException {
        batch.add(line);
        batchBytes += line.size();
        if (batch.size() >= BATCH || batchBytes >= BATCH_BYTES) {
            handOver();
        }
    }

    private void handOver() throws IOException {
        List<ArticleLine> lines = batch;
        batch = new ArrayList<>();
        batchBytes = 0;
        if (!lines.isEmpty()) {
            pipeline.add(() -> ingest(lines));
        }
    }

    private Outcome ingest(List<ArticleLine> lines) {
        List<ArticleLine> sound = new ArrayList<>();
        List<ArticleDraft> drafts = new ArrayList<>();
        List<Fate> fates = new ArrayList<>();
        for (ArticleLine line : lines) {
            try {
                drafts.add(reader.read(line));
                sound.add(line);
            } catch (RuntimeException | StackOverflowError e) {
                fates.add(new Fate(line, Result.refused(Refusal.reason(e))));
            }
        }
        try {
            List<Result> results = drafts.isEmpty() ? List.of() : ingestor.ingest(drafts);
            for (int i = 0; i < results.size(); i++) {
                fates.add(new Fate(sound.get(i), results.get(i)));
            }
        } catch (RuntimeException e) {
            return new Outcome(List.of(), e);
        }
        fates.sort(Comparator.comparingLong(fate -> fate.line().line().number()));
        return new Outcome(fates, null);
    }

    private void tell(Outcome outcome) throws IOException {
        if (outcome.trouble() != null) {
            throw outcome.trouble();
        }
        outcome.fates().forEach(this::tell);
        if (terminal.out().checkError()) {
            throw new IOException("the output cannot be written");
        }
        progress.tell(share).ifPresent(terminal.err()::println);
    }

    private void tell(Fate fate) {
        Ingested ingested = fate.result().ingested();
        if (ingested == null) {
            refuse(fate.line().place(), fate.result().reason());
            return;
        }
        progress.stored(ingested.created());
        terminal.out()
                .append(fate.line().file() + ":" + fate.line().line().number())
                .append("\t" + ingested.told() + "\n");
    }

    private void refuse(String what, String why) {
        progress.refused();
        terminal.err().println(what + ": " + why);
    }

    @Override
    public void close() {
        pipeline.close();
    }

    /** What became of a line. */
    private record Fate(ArticleLine line, Result result) {}

    /** What became of the lines of a batch, or what stops the run. */
    private record Outcome(List<Fate> fates, @Nullable RuntimeException trouble) {}
}
