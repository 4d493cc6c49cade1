package org.dateline.ingest;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.dateline.console.RemoteServer;
import org.dateline.text.UnreadableTextException;
import org.dateline.text.UnreadableTextException.Reason;

/** A running server that articles are sent to. */
final class RemoteStore {

    private final RemoteServer server;

    RemoteStore(RemoteServer server) {
        this.server = server;
    }

    /** Where the server put the article, and whether it was new. */
    String ingest(ArticleForm form, byte[] bytes) throws IOException {
        HttpResponse<String> answer = server.send("POST", "/api/articles", form.mediaType(), bytes);
        return switch (answer.statusCode()) {
            case 201 -> answer.headers().firstValue("Location").orElse("?") + "\tnew";
            case 200 -> answer.headers().firstValue("Content-Location").orElse("?") + "\tknown";
            case 400, 413, 422 ->
                throw new UnreadableTextException(Reason.REFUSED, "the server refused it: " + answer.body());
            default -> throw server.unexpected(answer);
        };
    }
}
