package org.balcony.standalone.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST over HTTP/1.1 whose answer is read while its body is still being sent. The JDK's client reads no answer before it
 * has sent everything, so a long import would stand still: each side would wait for the other to read.
 */
final class Conversation implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final int status;
    private final boolean chunked;

    private Conversation(Socket socket, InputStream in, int status, boolean chunked) {
        this.socket = socket;
        this.in = in;
        this.status = status;
        this.chunked = chunked;
    }

    /** Begins to send {@code body} and waits for the first line of the answer. */
    static Conversation begin(URI target, String token, String contentType, InputStream body) throws IOException {
        Socket socket = connect(target);
        try {
            BufferedOutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
            out.write(("POST " + target.getRawPath() + query + " HTTP/1.1\r\nHost: " + target.getAuthority()
                            + "\r\nAuthorization: Bearer " + token + "\r\nContent-Type: " + contentType
                            + "\r\nAccept: " + contentType
                            + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            Thread.ofVirtual().name("import-sender").start(() -> send(body, out));
            return answer(socket, new BufferedInputStream(socket.getInputStream(), 1 << 16));
        } catch (IOException | RuntimeException failed) {
            socket.close();
            throw failed;
        }
    }

    int status() {
        return status;
    }

    /** The body of the answer, as it arrives. */
    InputStream body() {
        return chunked ? new Chunks(in) : in;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static Socket connect(URI target) throws IOException {
        boolean secure = "https".equals(target.getScheme());
        int port = target.getPort() >= 0 ? target.getPort() : secure ? 443 : 80;
        if (!secure) {
            return new Socket(target.getHost(), port);
        }
        SSLSocket socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket(target.getHost(), port);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    private static void send(InputStream body, OutputStream out) {
        byte[] block = new byte[1 << 16];
        try {
            for (int read = body.read(block); read >= 0; read = body.read(block)) {
                if (read > 0) {
                    out.write((Integer.toHexString(read) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(block, 0, read);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                }
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException serverStoppedReading) {
            // Its answer says why, or the end of its answers does.
            return;
        }
    }

    private static Conversation answer(Socket socket, InputStream in) throws IOException {
        String[] first = line(in).split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("\\d{3}")) {
            throw new IOException("the answer is not HTTP");
        }
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
        }
        return new Conversation(socket, in, Integer.parseInt(first[1]), chunked);
    }

    static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > 8192) {
                throw new IOException("the connection ended in the middle of an answer");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }
}
