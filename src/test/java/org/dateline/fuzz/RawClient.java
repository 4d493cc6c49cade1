package org.dateline.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** Sends requests as they are, each over a connection of its own and with a key, as no HTTP client would. */
record RawClient(int port, String key) {

    private static final int PATIENCE = 60_000;

    RawAnswer send(RawRequest request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            send(request, socket);
            return RawAnswer.of(receive(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server may answer, and close, before it has read everything. */
    private void send(RawRequest request, Socket socket) {
        try {
            socket.getOutputStream().write(request.withKey(key).bytes(port));
            socket.shutdownOutput();
        } catch (IOException e) {
            // What it answered is there to be read all the same.
        }
    }

    private static byte[] receive(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                all.write(buffer, 0, read);
            }
        } catch (IOException e) {
            if (all.size() == 0) {
                throw e;
            }
        }
        return all.toByteArray();
    }
}
