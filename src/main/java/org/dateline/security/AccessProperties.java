package org.dateline.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about who may do what.
 *
 * @param reading who may read: everybody, or holders of a key
 */
@ConfigurationProperties("dateline")
record AccessProperties(@DefaultValue("open") Reading reading) {

    /** Who may read. */
    enum Reading {
        OPEN,
        KEYS
    }

    boolean isReadingOpen() {
        return reading == Reading.OPEN;
    }
}
