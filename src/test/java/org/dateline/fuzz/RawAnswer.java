package org.dateline.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer as it came over the line, its chunks put together. */
record RawAnswer(int status, Map<String, List<String>> headers, byte[] body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Of all bytes the server sent until it closed the connection. */
    static RawAnswer of(byte[] bytes) {
        String all = new String(bytes, ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        if (!all.startsWith("HTTP/1.1 ") || end < 0) {
            throw new IllegalArgumentException("no answer in HTTP: '" + all + "'");
        }
        String[] lines = all.substring(0, end).split("\r\n");
        int status = Integer.parseInt(lines[0].substring(9, 12));
        if (status == 100) {
            return of(Arrays.copyOfRange(bytes, end + 4, bytes.length));
        }
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : List.of(lines).subList(1, lines.length)) {
            String[] header = line.split(": ?", 2);
            headers.computeIfAbsent(header[0], name -> new ArrayList<>()).add(header[1]);
        }
        byte[] rest = Arrays.copyOfRange(bytes, end + 4, bytes.length);
        return new RawAnswer(
                status,
                headers,
                headers.containsKey("Transfer-Encoding") ? joined(new String(rest, ISO_8859_1)) : rest);
    }

    String header(String name) {
        return String.join(", ", headers.getOrDefault(name, List.of()));
    }

    String text() {
        return new String(body, UTF_8);
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    private static byte[] joined(String chunks) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < chunks.length()) {
            int line = chunks.indexOf("\r\n", at);
            int size = Integer.parseInt(chunks.substring(at, line), 16);
            whole.writeBytes(chunks.substring(line + 2, line + 2 + size).getBytes(ISO_8859_1));
            at = line + 2 + size + 2;
        }
        return whole.toByteArray();
    }

    @Override
    public String toString() {
        return status + " " + headers + "\n" + text();
    }
}
