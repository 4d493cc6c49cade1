package org.dateline.limit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.dateline.limit.HeldBytes.Share;
import org.dateline.web.Refusal;
import org.dateline.web.RefusedException;

/** The body of a request, which has to arrive in time and whose bytes are counted as they come. */
final class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final Share share;
    private final Duration time;
    private final long begin = System.nanoTime();

    LimitedBody(ServletInputStream body, Share share, Duration time) {
        this.body = body;
        this.share = share;
        this.time = time;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read;
        try {
            read = body.read(into, offset, length);
        } catch (SocketTimeoutException e) {
            throw tooSlow();
        }
        if (read > 0) {
            share.take(read);
            refuseLate();
        }
        return read;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    private void refuseLate() {
        if (System.nanoTime() - begin > time.toNanos()) {
            throw tooSlow();
        }
    }

    private RefusedException tooSlow() {
        return new RefusedException(
                Refusal.BODY_TOO_SLOW,
                "The body did not arrive within " + time.toSeconds()
                        + " s (dateline.request-timeout); send it faster.");
    }
}
