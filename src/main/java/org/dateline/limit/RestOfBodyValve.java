package org.dateline.limit;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Takes the rest of a refused body off the line, as many clients read an answer only behind it, and hangs up when its
 * time is over: a body that trickles in would hold its thread for hours.
 */
final class RestOfBodyValve extends ValveBase {

    private final Duration time;

    RestOfBodyValve(Duration time) {
        super(true);
        this.time = time;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        long end = System.nanoTime() + time.toNanos();
        getNext().invoke(request, response);
        if (hasBody(request) && !request.isAsync()) {
            response.finishResponse();
            if (!isTaken(request, end)) {
                response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
            }
        }
    }

    /** By the headers as they stand: a length that is no number was refused before. */
    private static boolean hasBody(Request request) {
        String length = request.getHeader("Content-Length");
        return length != null && !length.equals("0") || request.getHeader("Transfer-Encoding") != null;
    }

    /** Beneath the stream of the request, which may be closed by now. */
    private static boolean isTaken(Request request, long end) {
        Passing body = new Passing();
        try {
            while (System.nanoTime() < end) {
                if (request.getCoyoteRequest().doRead(body) < 0) {
                    return true;
                }
            }
        } catch (IOException e) {
            // Nothing more can be read, so the connection is of no use.
        }
        return false;
    }

    /** Gives each piece to the next one to write over. */
    private static final class Passing implements ApplicationBufferHandler {

        private ByteBuffer piece = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            piece = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return piece;
        }

        @Override
        public void expand(int size) {}
    }
}
