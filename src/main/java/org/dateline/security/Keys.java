package org.dateline.security;

import java.io.IOException;
import java.util.List;

/** Where the keys are that the command works on: in the store, or behind a server. */
interface Keys {

    /** Makes a key and answers it whole. */
    String add(KeyRequest request) throws IOException;

    List<KeyResponse> list() throws IOException;

    void revoke(String name) throws IOException;
}
