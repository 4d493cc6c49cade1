package org.dateline.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** News of our own to read in tests and benchmarks: the seed, and the texts names are trained on, without their marks. */
public final class News {

    private News() {}

    public static String seed() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return Files.readString(files.sorted().findFirst().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> own() {
        List<String> texts = new ArrayList<>();
        for (String file : List.of("news-1", "news-2", "news-3", "news-4", "news-5", "news-6", "news-7", "news-8")) {
            for (String text : resource("/training/" + file + ".txt").split("(?m)^=====.*\n")) {
                String bare = text.replaceAll("(?m)^# .*\n", "").replaceAll("\\[[POL] ([^\\[\\]]+)]", "$1");
                if (!bare.isBlank()) {
                    texts.add(bare);
                }
            }
        }
        return texts;
    }

    /** The first of the {@link #recombined()}. */
    public static List<String> recombined(int count) {
        return recombined().limit(count).toList();
    }

    /** Articles as long as the seed, put together from paragraphs of all news, no two alike. */
    public static Stream<String> recombined() {
        List<String> paragraphs = new ArrayList<>(List.of(seed().split("\n\n")));
        own().forEach(text -> paragraphs.addAll(List.of(text.strip().split("\n\n"))));
        int length = seed().length();
        Random random = new Random(7);
        return IntStream.iterate(0, i -> i + 1).mapToObj(i -> {
            StringBuilder article = new StringBuilder("Article " + i + "\n\n");
            while (article.length() < length) {
                article.append(paragraphs.get(random.nextInt(paragraphs.size())))
                        .append("\n\n");
            }
            return article.substring(0, length);
        });
    }

    private static String resource(String name) {
        try (InputStream in = News.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
