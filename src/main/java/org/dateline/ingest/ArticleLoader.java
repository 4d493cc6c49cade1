package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.article.ArticleRepository;
import org.dateline.extraction.FactExtractor;
import org.dateline.store.StoreTrouble;
import org.dateline.text.UnreadableTextException;
import org.dateline.text.UnreadableTextException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in what is new in a folder, names each file it refuses with its reason and goes on. */
@Component
class ArticleLoader {

    private static final Set<StoreTrouble> MAY_PASS = EnumSet.of(StoreTrouble.AWAY, StoreTrouble.FULL);
    private static final Logger LOG = LoggerFactory.getLogger(ArticleLoader.class);

    private final ArticleIngestor ingestor;
    private final ArticleRepository articles;
    private final DraftReader drafts;
    private final CountDownLatch stopped = new CountDownLatch(1);

    ArticleLoader(ArticleIngestor ingestor, ArticleRepository articles, DraftReader drafts) {
        this.ingestor = ingestor;
        this.articles = articles;
        this.drafts = drafts;
    }

    /** Ends when all is loaded, or behind the article at hand once it is told to stop. */
    LoadReport load(Path folder) {
        Map<String, String> refused = new LinkedHashMap<>();
        int reread = rereadOutdated(refused);
        int stored = 0;
        int known = 0;
        for (Path file : files(folder, refused)) {
            if (isStopped()) {
                LOG.info("Stopped before {}; the next start goes on with it", name(file));
                break;
            }
            Optional<Boolean> isNew = load(file, refused);
            stored += isNew.orElse(false) ? 1 : 0;
            known += isNew.orElse(true) ? 0 : 1;
        }
        refused.forEach((file, reason) -> LOG.warn("Refused {}: {}", file, reason));
        return new LoadReport(folder.toString(), stored, known, reread, refused);
    }

    /** Loading ends behind the article at hand. */
    void stop() {
        stopped.countDown();
    }

    /** Whether its text was new; nothing where the file was refused. */
    private Optional<Boolean> load(Path file, Map<String, String> refused) {
        try {
            ArticleDraft draft = read(file);
            return Optional.of(patiently(name(file), () -> ingestor.ingestUnlessDeleted(draft))
                    .filter(Ingested::created)
                    .isPresent());
        } catch (UnreadableTextException e) {
            refused.put(name(file), String.valueOf(e.getMessage()));
        } catch (AccessDeniedException e) {
            refused.put(name(file), "It may not be read; let the user who runs the server read it.");
        } catch (IOException e) {
            refused.put(name(file), e.toString());
        } catch (RuntimeException e) {
            refused.put(name(file), failure(e));
        }
        return Optional.empty();
    }

    private ArticleDraft read(Path file) throws IOException {
        if (Files.isSymbolicLink(file) && Files.notExists(file)) {
            throw new UnreadableTextException(Reason.NO_FILE, "It is a link to nothing; mend or remove it.");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableTextException(
                    Reason.NO_FILE, "It is a folder or a device; only the files of one folder are read.");
        }
        ArticleForm form = ArticleForm.ofFile(name(file)).orElse(ArticleForm.TEXT);
        if (Files.size(file) > drafts.limit(form)) {
            throw drafts.tooLong(form);
        }
        return drafts.read(form, Files.readAllBytes(file));
    }

    private int rereadOutdated(Map<String, String> refused) {
        int reread = 0;
        for (Long id : patiently("the articles", () -> articles.findIdsReadBefore(FactExtractor.VERSION))) {
            if (isStopped()) {
                break;
            }
            try {
                reread += patiently("article " + id, () -> {
                    ingestor.reread(id);
                    return 1;
                });
            } catch (RuntimeException e) {
                refused.put("article " + id, failure(e));
            }
        }
        return reread;
    }

    /** Waits for a store that is away or full, so that none of the files is passed over for it. */
    private <T> T patiently(String what, Supplier<T> work) {
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                StoreTrouble trouble = StoreTrouble.of(e)
                        .filter(found -> MAY_PASS.contains(found) && !waitedInVain())
                        .orElseThrow(() -> e);
                LOG.warn("Loading waits for the store, with {}: {}", what, trouble.detail());
            }
        }
    }

    private boolean waitedInVain() {
        try {
            return stopped.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** What failed and where; its message may hold words of the text, and the reason is logged. */
    private static String failure(RuntimeException e) {
        return "Its reading failed: " + e.getClass().getName()
                + Stream.of(e.getStackTrace())
                        .findFirst()
                        .map(place -> " at " + place)
                        .orElse("");
    }

    private static List<Path> files(Path folder, Map<String, String> refused) {
        if (!Files.isDirectory(folder)) {
            refused.put(
                    folder.toString(),
                    "There is no such folder; set dateline.seeds to one with files of news (" + ArticleForm.allEndings()
                            + ").");
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ArticleForm.ofFile(name(file)).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            refused.put(folder.toString(), "The folder cannot be listed: " + e);
            return List.of();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
