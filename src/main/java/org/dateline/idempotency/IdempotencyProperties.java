package org.dateline.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about answers that are given again.
 *
 * @param keep how long an answer is kept
 */
@ConfigurationProperties("dateline.idempotency")
record IdempotencyProperties(@DefaultValue("24h") Duration keep) {

    IdempotencyProperties {
        if (keep.isNegative() || keep.isZero()) {
            throw new IllegalArgumentException(
                    "dateline.idempotency.keep is " + keep + "; it must be longer than nothing, such as 24h.");
        }
    }
}
