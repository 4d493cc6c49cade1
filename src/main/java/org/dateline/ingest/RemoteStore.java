package org.dateline.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.dateline.console.UsageException;
import org.dateline.text.UnreadableTextException;
import org.dateline.text.UnreadableTextException.Reason;

/** A running server that articles are sent to. */
final class RemoteStore {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI articles;

    RemoteStore(String url) {
        if (!url.matches("https?://[^/\\s]+/?")) {
            throw new UsageException("The URL is '" + url + "'; it must be like http://localhost:8080.");
        }
        this.articles = URI.create(url.replaceAll("/$", "") + "/api/articles");
    }

    /** Where the server put the article, and whether it was new. */
    String ingest(ArticleForm form, byte[] bytes) throws IOException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(articles)
                .header("Content-Type", form.mediaType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build());
        return switch (answer.statusCode()) {
            case 201 -> answer.headers().firstValue("Location").orElse("?") + "\tnew";
            case 200 -> answer.headers().firstValue("Content-Location").orElse("?") + "\tknown";
            case 400, 413, 422 ->
                throw new UnreadableTextException(Reason.REFUSED, "the server refused it: " + answer.body());
            default ->
                throw new IOException(
                        "the server at " + articles + " answered " + answer.statusCode() + ": " + answer.body());
        };
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IOException e) {
            throw new IOException("no server answers at " + articles + "; is it running?", e);
        }
    }
}
