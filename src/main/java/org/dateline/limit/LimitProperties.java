package org.dateline.limit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;

/**
 * What can be set about limits.
 *
 * @param maxFacts most facts an article may have
 * @param maxHeld most bytes of bodies and answers that are held at once; an eighth of the heap unless it is set
 * @param requestTimeout how long the whole body of a request may take to arrive
 * @param requestsPerSecond how many requests a client may send in a second, over time; 0 for any number
 */
@ConfigurationProperties("dateline")
record LimitProperties(
        @DefaultValue("20000") int maxFacts,
        @Nullable DataSize maxHeld,
        @DefaultValue("60s") Duration requestTimeout,
        @DefaultValue("100") int requestsPerSecond,
        @DefaultValue Extractions extractions) {

    LimitProperties {
        require(maxFacts > 0, "dateline.max-facts", maxFacts, "at least 1");
        require(
                !requestTimeout.isNegative() && !requestTimeout.isZero(),
                "dateline.request-timeout",
                requestTimeout,
                "above 0");
        require(requestsPerSecond >= 0, "dateline.requests-per-second", requestsPerSecond, "0 for any number, or more");
    }

    long held() {
        return maxHeld == null ? Runtime.getRuntime().maxMemory() / 8 : maxHeld.toBytes();
    }

    private static void require(boolean holds, String name, Object value, String right) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be " + right);
        }
    }

    /**
     * How texts are read at the wish of clients.
     *
     * @param concurrent most texts at once; as many as there are cores unless it is set
     * @param queue most texts that wait for a place
     * @param longestWait longest time they wait
     * @param memory most memory that texts being read may need together; half the heap unless it is set
     */
    record Extractions(
            @Nullable Integer concurrent,
            @DefaultValue("64") int queue,
            @Name("wait") @DefaultValue("10s") Duration longestWait,
            @Nullable DataSize memory) {

        Extractions {
            require(
                    concurrent == null || concurrent > 0,
                    "dateline.extractions.concurrent",
                    String.valueOf(concurrent),
                    "at least 1");
            require(queue >= 0, "dateline.extractions.queue", queue, "0 or more");
            require(!longestWait.isNegative(), "dateline.extractions.wait", longestWait, "0 or more");
        }

        int places() {
            return concurrent == null ? Runtime.getRuntime().availableProcessors() : concurrent;
        }

        long heap() {
            return memory == null ? Runtime.getRuntime().maxMemory() / 2 : memory.toBytes();
        }
    }
}
