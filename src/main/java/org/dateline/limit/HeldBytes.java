package org.dateline.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.web.Refusal;
import org.dateline.web.RefusedException;

/**
 * The bytes of bodies and answers in memory, all together. What a client has sent counts, not what it announces: nobody
 * takes room by a promise.
 */
public final class HeldBytes {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final long most;
    private final AtomicLong held = new AtomicLong();

    HeldBytes(long most) {
        this.most = most;
    }

    /** Counts an answer of about that length until it is sent. */
    public void hold(HttpServletRequest request, long bytes) {
        if (request.getAttribute(Share.ATTRIBUTE) instanceof Share share) {
            share.take(bytes);
        }
    }

    long held() {
        return held.get();
    }

    Share share() {
        return new Share();
    }

    /** What one request holds. */
    final class Share implements AutoCloseable {

        static final String ATTRIBUTE = "dateline.held";

        private final AtomicLong taken = new AtomicLong();

        void take(long bytes) {
            if (held.addAndGet(bytes) > most) {
                held.addAndGet(-bytes);
                throw new RefusedException(
                                Refusal.BUSY,
                                "Too many large requests are being answered at the moment (they hold up to " + most
                                        + " bytes together, dateline.max-held); try again in a while.")
                        .retryAfter(SOON);
            }
            taken.addAndGet(bytes);
        }

        @Override
        public void close() {
            held.addAndGet(-taken.getAndSet(0));
        }
    }
}
