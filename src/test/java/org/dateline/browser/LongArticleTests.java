package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page is quick, and stays smooth with a text of 100,000 characters and 2,000 facts. */
@BrowserTest
class LongArticleTests {

    private static final List<String> FIRST =
            List.of("Ana", "Mira", "Pavel", "Lena", "Ivan", "Amina", "Tomas", "Bella", "Carlos", "David");
    private static final List<String> LAST =
            List.of("Ruiz", "Tolan", "Orlov", "Marsh", "Rojas", "Yusuf", "Reyes", "Smith", "Jones", "Baker");

    @Test
    void isReadableWithinASecond(Visitor visitor) throws IOException {
        long article = visitor.add(seed());
        visitor.read("/article.html?id=" + article);
        visitor.read("/article.html?id=" + article);
        Number ready = visitor.script("return performance.getEntriesByName('ready')[0].startTime");
        System.out.printf("The article page was ready after %d ms.%n", ready.longValue());
        assertThat(ready.longValue()).isLessThan(3_000);
    }

    @Test
    void scrollsSmoothlyThroughTwoThousandFacts(Visitor visitor) {
        String text = text();
        assertThat(text.length()).isGreaterThan(100_000);
        long article = visitor.add(text);
        visitor.read("/article.html?id=" + article);
        assertThat(visitor.texts("#legend .amount").stream()
                        .mapToInt(LongArticleTests::number)
                        .sum())
                .isGreaterThan(2_000);
        List<Number> tasks = visitor.later("""
                const done = arguments[0];
                const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
                const tasks = [];
                const observer = new PerformanceObserver((list) => list.getEntries().forEach((e) => tasks.push(Math.round(e.duration))));
                (async () => {
                    await pause(500);
                    observer.observe({ type: "longtask", buffered: true });
                    for (let y = 0; y < document.documentElement.scrollHeight; y += 1500) {
                        scrollTo(0, y);
                        await pause(16);
                    }
                    document.querySelectorAll("#panel details").forEach((details) => (details.open = true));
                    await pause(100);
                    for (const entry of [...document.querySelectorAll("#panel .entry")].slice(0, 400).filter((e, i) => i % 40 === 0)) {
                        entry.click();
                        await pause(30);
                    }
                    document.querySelector(".chart button").click();
                    await pause(300);
                    observer.takeRecords().forEach((e) => tasks.push(Math.round(e.duration)));
                    done(tasks);
                })();
                """);
        System.out.println("Long tasks while the long article is set, scrolled and searched, in ms: " + tasks);
        assertThat(visitor.all("#claims figure:first-child .point, #claims figure:first-child .cap"))
                .hasSizeGreaterThan(500);
        assertThat(tasks).allSatisfy(task -> assertThat(task.longValue()).isLessThanOrEqualTo(200));
    }

    private static String seed() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            return Files.readString(seeds.sorted().findFirst().orElseThrow());
        }
    }

    private static int number(String shown) {
        return Integer.parseInt(shown.replace(",", ""));
    }

    /** Some 2,000 facts: in each paragraph a quote, its speaker, an organisation and a figure. */
    private static String text() {
        return "A long day\n\n"
                + IntStream.range(0, 720).mapToObj(LongArticleTests::paragraph).collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(int number) {
        String name = FIRST.get(number % 10) + " " + LAST.get(number / 10 % 10) + "-" + LAST.get(number / 100)
                + (number % 7 == 0 ? "ez" : "");
        return """
                "We counted the houses of street %d twice," said %s, a teacher. The Red Cross said at least %d people were injured there, as others waited for news by the river.\
                """.formatted(number, name, number + 3);
    }
}
