package org.dateline.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dateline.DatelineApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Dateline as it is run, on a port of its own, without what a test context takes out or puts in. */
record RunningServer(ConfigurableApplicationContext context, HttpClient client) implements AutoCloseable {

    static RunningServer start(String... properties) {
        String[] all = Stream.concat(
                        Stream.of("--server.port=0", "--logging.level.root=INFO"), Arrays.stream(properties))
                .toArray(String[]::new);
        return new RunningServer(
                new SpringApplicationBuilder(DatelineApplication.class).run(all), HttpClient.newHttpClient());
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> send(String method, String path, String type, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body, UTF_8)));
    }

    HttpRequest.Builder request(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
