package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No file of the page turns text into HTML or code, and none asks for anything that is not in the jar. */
class StaticFilesTests {

    private static final Path FOLDER = Path.of("src/main/resources/static");
    private static final Pattern TEXT_AS_HTML_OR_CODE = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|setHTML|createContextualFragment|DOMParser"
                    + "|srcdoc|\\beval\\(|new Function|javascript:");
    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]* src=)|<style|\\sstyle\\s*=\\s*[\"']|\\son[a-z]+\\s*=\\s*[\"']", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:src|href)=\"(?:https?:)?//|@import|url\\((?!\"?data:)");

    @ParameterizedTest
    @MethodSource("files")
    void holdsNoInlineScriptOrStyleAndMakesNoHtmlOfText(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).doesNotContainPattern(TEXT_AS_HTML_OR_CODE).doesNotContainPattern(ELSEWHERE);
        if (!file.toString().endsWith(".js")) {
            assertThat(text).doesNotContainPattern(INLINE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick=\"go()\">",
                "<p style='color: red'>",
                "<script>go()</script>",
                "<script defer>go()</script>",
                "<style>p {}</style>"
            })
    void knowsWhatIsInline(String html) {
        assertThat(html).containsPattern(INLINE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tellsWithoutScriptsWhatIsNeeded(Path page) throws IOException {
        assertThat(Files.readString(page)).containsPattern("(?s)<noscript>.*JavaScript.*<a href=\"api\">.*</noscript>");
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(html|js|css|svg)"))
                    .toList();
        }
    }

    static List<Path> pages() throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
    }
}
