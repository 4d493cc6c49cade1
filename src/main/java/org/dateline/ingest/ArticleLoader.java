package org.dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.article.ArticleRepository;
import org.dateline.extraction.FactExtractor;
import org.dateline.text.UnreadableTextException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in what is new in a folder, names each file it refuses with its reason and goes on. */
@Component
class ArticleLoader {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleLoader.class);

    private final ArticleIngestor ingestor;
    private final ArticleRepository articles;
    private final DraftReader drafts;

    ArticleLoader(ArticleIngestor ingestor, ArticleRepository articles, DraftReader drafts) {
        this.ingestor = ingestor;
        this.articles = articles;
        this.drafts = drafts;
    }

    LoadReport load(Path folder) {
        Map<String, String> refused = new LinkedHashMap<>();
        int reread = rereadOutdated(refused);
        int stored = 0;
        List<Path> files = texts(folder, refused);
        for (Path file : files) {
            stored += load(file, refused) ? 1 : 0;
        }
        refused.forEach((file, reason) -> LOG.warn("Refused {}: {}", file, reason));
        int known = (int) files.stream()
                        .map(ArticleLoader::name)
                        .filter(name -> !refused.containsKey(name))
                        .count()
                - stored;
        return new LoadReport(folder.toString(), stored, known, reread, refused);
    }

    private boolean load(Path file, Map<String, String> refused) {
        try {
            ArticleForm form = ArticleForm.ofFile(name(file)).orElse(ArticleForm.TEXT);
            if (Files.size(file) > drafts.limit(form)) {
                throw drafts.tooLong(form);
            }
            ArticleDraft draft = drafts.read(form, Files.readAllBytes(file));
            return ingestor.ingestUnlessDeleted(draft).filter(Ingested::created).isPresent();
        } catch (UnreadableTextException e) {
            refused.put(name(file), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            refused.put(name(file), e.toString());
        } catch (RuntimeException e) {
            refused.put(name(file), failure(e));
        }
        return false;
    }

    private int rereadOutdated(Map<String, String> refused) {
        int reread = 0;
        for (Long id : articles.findIdsReadBefore(FactExtractor.VERSION)) {
            try {
                ingestor.reread(id);
                reread++;
            } catch (RuntimeException e) {
                refused.put("article " + id, failure(e));
            }
        }
        return reread;
    }

    /** What failed and where; its message may hold words of the text, and the reason is logged. */
    private static String failure(RuntimeException e) {
        return "Its reading failed: " + e.getClass().getName()
                + Stream.of(e.getStackTrace())
                        .findFirst()
                        .map(place -> " at " + place)
                        .orElse("");
    }

    private static List<Path> texts(Path folder, Map<String, String> refused) {
        if (!Files.isDirectory(folder)) {
            refused.put(
                    folder.toString(),
                    "There is no such folder; set dateline.seeds to one with files of news (" + ArticleForm.allEndings()
                            + ").");
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ArticleForm.ofFile(name(file)).isPresent() && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            refused.put(folder.toString(), e.toString());
            return List.of();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
