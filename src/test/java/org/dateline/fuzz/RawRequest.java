package org.dateline.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A request as it goes over the line, right or wrong; each char of its target and headers is one byte. */
record RawRequest(String method, String target, List<String> headers, byte[] body) {

    private static final int LONGEST_BODY = 4_000;

    RawRequest {
        headers = List.copyOf(headers);
    }

    static RawRequest get(String target) {
        return new RawRequest("GET", target, List.of(), new byte[0]);
    }

    /** The same from a caller who holds a key, where the request does not say who calls. */
    RawRequest withKey(String key) {
        if (key.isEmpty() || headers.stream().anyMatch(header -> header.startsWith("Authorization:"))) {
            return this;
        }
        List<String> all = new ArrayList<>(headers);
        all.add("Authorization: Bearer " + key);
        return new RawRequest(method, target, all, body);
    }

    byte[] bytes(int port) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        if (headers.stream().noneMatch(header -> header.startsWith("Host:"))) {
            head.append("Host: localhost:").append(port).append("\r\n");
        }
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (body.length > 0 && headers.stream().noneMatch(header -> header.startsWith("Transfer-Encoding:"))) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("Connection: close\r\n\r\n").toString().getBytes(ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    /** As a command for bash; what curl would change or refuse to send is told beside it. */
    String asCurl(int port) {
        StringBuilder command = new StringBuilder("curl -i --globoff --path-as-is -X " + quoted(method));
        headers.forEach(header -> command.append(" -H ").append(quoted(header)));
        if (body.length > LONGEST_BODY) {
            command.append(" --data-binary '… %d bytes: run it again by its number'".formatted(body.length));
        } else if (body.length > 0) {
            command.append(" --data-binary ").append(quoted(new String(body, ISO_8859_1)));
        }
        return command.append(' ')
                .append(quoted("http://localhost:" + port + target))
                .toString();
    }

    private static String quoted(String bytes) {
        StringBuilder quoted = new StringBuilder("$'");
        bytes.chars()
                .forEach(c -> quoted.append(
                        c < ' ' || c > '~' || c == '\'' || c == '\\' ? "\\x%02x".formatted(c) : (char) c + ""));
        return quoted.append('\'').toString();
    }
}
