package org.dateline.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who looks at the page in a browser, and can ask its server directly. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ChromeDriver driver;
    private final String server;

    Visitor(ChromeDriver driver, String server) {
        this.driver = driver;
        this.server = server;
    }

    /** A browser with nothing changed. */
    void startAfresh() {
        driver.get("about:blank");
        command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        resize(1280, 900);
    }

    void emptyLibrary() {
        for (Number id : JsonPath.<List<Number>>read(ask("/api/articles?size=200"), "$.content[*].id")) {
            exchange(HttpRequest.newBuilder().DELETE(), "/api/articles/" + id);
        }
    }

    /** Takes an article in; answers its id. */
    long add(Map<String, String> article) {
        return idOf(exchange(json(article), "/api/articles"));
    }

    long add(String text) {
        return add(Map.of("text", text));
    }

    void revise(long article, String text) {
        exchange(
                HttpRequest.newBuilder()
                        .PUT(BodyPublishers.ofString(text))
                        .header("Content-Type", "text/plain;charset=UTF-8")
                        .header("If-Match", "*"),
                "/api/articles/" + article);
    }

    /** What the API answers. */
    String ask(String path) {
        return exchange(HttpRequest.newBuilder().GET(), path).body();
    }

    <T> T ask(String path, String jsonPath) {
        return JsonPath.read(ask(path), jsonPath);
    }

    void open(String path) {
        driver.get(server + path);
    }

    /** Opens a page and waits until it shows what it has to show. */
    void read(String path) {
        open(path);
        await("[data-ready]");
    }

    WebElement await(String css) {
        return new WebDriverWait(driver, PATIENCE, PAUSE)
                .until(found -> driver.findElements(By.cssSelector(css)).stream()
                        .findFirst()
                        .orElse(null));
    }

    void awaitUntil(String what, Supplier<Boolean> holds) {
        new WebDriverWait(driver, PATIENCE, PAUSE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(what)
                .until(found -> holds.get());
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** A button or a link, by its words. */
    WebElement control(String within, String words) {
        return all(within + " button, " + within + " a, " + within + " summary").stream()
                .filter(element -> element.isDisplayed() && element.getText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no '" + words + "' in " + within + ": " + text(within)));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The words as shown. */
    String text(String css) {
        return find(css).getText();
    }

    List<String> texts(String css) {
        return script("return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)", css);
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void tab(int times) {
        press(Keys.TAB.toString().repeat(times));
    }

    void hover(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    /** What a finger does: no hovering before. */
    void tap(WebElement element) {
        script("arguments[0].scrollIntoView({block: 'center'})", element);
        Map<String, Number> place = script(
                "const r = arguments[0].getClientRects()[0]; return {x: r.x + r.width / 2, y: r.y + r.height / 2}",
                element);
        Map<String, Object> point = Map.of("x", place.get("x"), "y", place.get("y"));
        command("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(point)));
        command("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    @SuppressWarnings("unchecked")
    <T> T script(String code, Object... arguments) {
        return (T) driver.executeScript(code, arguments);
    }

    /** Runs a script that calls its last argument when it is done. */
    @SuppressWarnings("unchecked")
    <T> T later(String code, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return (T) driver.executeAsyncScript(code, arguments);
    }

    boolean isInView(WebElement element) {
        return script(
                "const r = arguments[0].getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight",
                element);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    void resize(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** As if the visitor preferred something: {@code prefers-color-scheme}, {@code dark}. */
    void prefer(String feature, String value) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", feature, "value", value))));
    }

    void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    void back() {
        driver.navigate().back();
    }

    ChromeDriver driver() {
        return driver;
    }

    private static HttpRequest.Builder json(Map<String, String> body) {
        return HttpRequest.newBuilder()
                .POST(BodyPublishers.ofString(new JsonMapper().writeValueAsString(body)))
                .header("Content-Type", "application/json");
    }

    private static long idOf(HttpResponse<String> answer) {
        return JsonPath.<Number>read(answer.body(), "$.id").longValue();
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request, String path) {
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request.uri(URI.create(server + path)).build(), BodyHandlers.ofString(UTF_8));
            if (answer.statusCode() >= 400) {
                throw new AssertionError(path + " answered " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
