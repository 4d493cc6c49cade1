package org.dateline.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.util.FileSystemUtils;

/** A browser without a window, with a profile of its own. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Path profile;
    private final ChromeDriver driver;

    private Chromium(File binary, File driverBinary) {
        try {
            profile = Files.createTempDirectory("dateline-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driverBinary)
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-GB",
                "--user-data-dir=" + profile);
        driver = new ChromeDriver(service, options);
    }

    static Chromium start() {
        return new Chromium(binary().orElseThrow(), driverBinary().orElseThrow());
    }

    static boolean isInstalled() {
        return binary().isPresent() && driverBinary().isPresent();
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile);
    }

    private static Optional<File> binary() {
        return NAMES.stream().flatMap(Chromium::onPath).findFirst();
    }

    private static Optional<File> driverBinary() {
        return onPath("chromedriver").findFirst();
    }

    private static Stream<File> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute);
    }
}
