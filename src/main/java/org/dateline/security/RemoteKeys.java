package org.dateline.security;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.dateline.console.RemoteServer;
import org.dateline.web.InvalidRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The keys of a running server. */
final class RemoteKeys implements Keys {

    private static final String PATH = "/api/keys";

    private final JsonMapper mapper = new JsonMapper();
    private final RemoteServer server;

    RemoteKeys(RemoteServer server) {
        this.server = server;
    }

    @Override
    public String add(KeyRequest request) throws IOException {
        KeyRequest whole =
                new KeyRequest(request.name(), request.scopeOrDefault().label());
        return read(send("POST", PATH, mapper.writeValueAsBytes(whole)), NewKeyResponse.class)
                .key();
    }

    @Override
    public List<KeyResponse> list() throws IOException {
        return read(send("GET", PATH, new byte[0]), KeysResponse.class).content();
    }

    @Override
    public void revoke(String name) throws IOException {
        send("DELETE", PATH + "/" + name, new byte[0]);
    }

    private HttpResponse<String> send(String method, String path, byte[] body) throws IOException {
        HttpResponse<String> answer = server.send(method, path, MediaType.APPLICATION_JSON_VALUE, body);
        return switch (answer.statusCode()) {
            case 200, 201, 204 -> answer;
            case 400, 404, 409 ->
                throw new InvalidRequestException(
                        HttpStatus.valueOf(answer.statusCode()), "the server refused it: " + answer.body());
            default -> throw server.unexpected(answer);
        };
    }

    private <T> T read(HttpResponse<String> answer, Class<T> type) throws IOException {
        try {
            return mapper.readValue(answer.body(), type);
        } catch (JacksonException e) {
            throw new IOException("the server answered something else than keys: is it a Dateline of this version?", e);
        }
    }
}
