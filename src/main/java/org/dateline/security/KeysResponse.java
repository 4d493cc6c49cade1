package org.dateline.security;

import java.util.List;

/** All keys, the oldest first. */
record KeysResponse(List<KeyResponse> content) {

    KeysResponse {
        content = List.copyOf(content);
    }

    static KeysResponse of(List<ApiKey> keys) {
        return new KeysResponse(keys.stream().map(KeyResponse::of).toList());
    }
}
