package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;

/** The way to a client: what goes wrong on it is told from what goes wrong here. */
final class ClientStream extends OutputStream {

    private final OutputStream out;

    ClientStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new ClientGoneException(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new ClientGoneException(e);
        }
    }
}
