package org.dateline.security;

import org.springframework.security.core.AuthenticationException;

/** A credential that opens nothing; the message says what would be right, not how nearly it was. */
final class WrongKeyException extends AuthenticationException {

    WrongKeyException(String message) {
        super(message);
    }
}
