package org.dateline.security;

import java.util.List;

/** The keys in a store that this process holds. */
record StoredKeys(Keyring keyring) implements Keys {

    @Override
    public String add(KeyRequest request) {
        return keyring.add(request).token().text();
    }

    @Override
    public List<KeyResponse> list() {
        return KeysResponse.of(keyring.list()).content();
    }

    @Override
    public void revoke(String name) {
        keyring.revoke(name);
    }
}
