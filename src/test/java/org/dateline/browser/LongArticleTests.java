package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
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

    /** What else the machine does only adds to the time of a task, so the best of some walks is the page's own. */
    private static final long LIMIT = 200;

    private static final String WALK = """
            const done = arguments[0];
            const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
            window.walked = [];
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => walked.push(Math.round(entry.duration))))
                .observe({ type: "longtask", buffered: true });
            (async () => {
                for (let y = 0; y < document.documentElement.scrollHeight; y += 1500) {
                    scrollTo(0, y);
                    await pause(16);
                }
                document.querySelectorAll("#panel details").forEach((details) => (details.open = true));
                await pause(100);
                const entries = [...document.querySelectorAll("#panel .entry")];
                for (const entry of entries.filter((_, index) => index % 200 === 0)) {
                    entry.click();
                    await pause(30);
                }
                scrollTo(0, document.documentElement.scrollHeight);
                while (!document.querySelector(".chart button")) {
                    await pause(50);
                }
                document.querySelector(".chart button").click();
                await pause(300);
                done();
            })();
            """;
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
        long longest = Long.MAX_VALUE;
        for (int walk = 0; walk < 8 && longest > LIMIT; walk++) {
            visitor.read("/article.html?id=" + article);
            longest = Math.min(longest, longestTask(visitor));
        }
        System.out.printf("The longest task of the long article took %d ms.%n", longest);
        assumeThat(longest <= LIMIT || isIdle())
                .as("the machine is too busy with other work to tell")
                .isTrue();
        assertThat(longest).isLessThanOrEqualTo(LIMIT);
    }

    private static boolean isIdle() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system.getSystemLoadAverage() < 2 * system.getAvailableProcessors();
    }

    /** Of setting the text, scrolling through it, choosing facts and drawing all claims. */
    private static long longestTask(Visitor visitor) {
        visitor.later(WALK);
        visitor.awaitUntil(
                "all claims are drawn",
                () -> visitor.all(".chart .point, .chart .cap").size() > 500);
        return visitor.<Number>script("return Math.max(0, ...walked)").longValue();
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
