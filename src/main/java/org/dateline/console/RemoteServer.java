package org.dateline.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running server that a command goes through, with the key that it may ask for. */
public final class RemoteServer {

    public static final List<Option> OPTIONS = List.of(
            Option.of("--url", "URL", "Goes through the server there, such as http://localhost:8080."),
            Option.of(
                    "--key",
                    "KEY",
                    "The key that this server wants; better in the environment as DATELINE_KEY, as other users of the"
                            + " machine can see arguments."));

    private static final String VARIABLE = "DATELINE_KEY";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final Optional<String> key;

    private RemoteServer(String url, Optional<String> key) {
        this.url = url;
        this.key = key;
    }

    /** The server that is named; empty where none is, and a command goes to the store itself. */
    public static Optional<RemoteServer> of(Arguments arguments, Map<String, String> environment) {
        if (arguments.has("--key") && !arguments.has("--url")) {
            throw new UsageException("The option --key goes with --url: the store itself wants none.");
        }
        return arguments.value("--url").map(url -> new RemoteServer(checkedUrl(url), key(arguments, environment)));
    }

    /** Sends a request and answers its answer, unless the server does not let its caller. */
    public HttpResponse<String> send(String method, String path, String contentType, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofByteArray(body));
        key.ifPresent(shown -> request.header("Authorization", "Bearer " + shown));
        HttpResponse<String> answer = send(request.build());
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            throw new IOException("the server at " + url + " does not let you (" + answer.statusCode() + "): "
                    + answer.body() + (key.isPresent() ? "" : "; put the key into " + VARIABLE + ", or give --key"));
        }
        return answer;
    }

    /** What to say of an answer that was not foreseen. */
    public IOException unexpected(HttpResponse<String> answer) {
        return new IOException("the server at " + url + " answered " + answer.statusCode() + ": " + answer.body());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IOException e) {
            throw new IOException("no server answers at " + url + "; is it running?", e);
        }
    }

    private static String checkedUrl(String url) {
        if (!url.matches("https?://[^/\\s]+/?")) {
            throw new UsageException("The URL is '" + url + "'; it must be like http://localhost:8080.");
        }
        return url.replaceAll("/$", "");
    }

    /** Never told in a message, even where it is wrong. */
    private static Optional<String> key(Arguments arguments, Map<String, String> environment) {
        Optional<String> key = arguments
                .value("--key")
                .or(() -> Optional.ofNullable(environment.get(VARIABLE)))
                .map(String::strip)
                .filter(given -> !given.isEmpty());
        if (key.isPresent() && !key.get().matches("[\\x21-\\x7E]+")) {
            throw new UsageException("The key holds a blank or a character that no key has; it looks like dateline_….");
        }
        return key;
    }
}
