package org.balcony.query.stream.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.balcony.query.stream.Cursor;
import org.balcony.query.stream.EventPage;
import org.balcony.query.stream.NumberedEvent;
import org.balcony.query.stream.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/**
 * One client's stream. Each page is read when the socket has taken the one before: writing blocks while the client does
 * not read, and nothing is queued here meanwhile.
 */
final class SseStream {

    private static final Logger LOG = LoggerFactory.getLogger(SseStream.class);
    private static final int PAGE = 50;
    private static final byte[] HELLO = utf8("retry: 2000\n\n");
    private static final byte[] HEARTBEAT = utf8(":\n\n");

    private final StreamParts parts;
    private final InstantSource clock;
    private final Subscription subscription;
    private final Instant expires;
    private final BooleanSupplier wanted;
    private final ResponseBodyEmitter emitter = new ResponseBodyEmitter(0L);
    private Cursor reached;
    private Instant written;

    SseStream(
            StreamParts parts,
            InstantSource clock,
            Subscription subscription,
            Cursor from,
            Instant expires,
            BooleanSupplier wanted) {
        this.parts = parts;
        this.clock = clock;
        this.subscription = subscription;
        this.reached = from;
        this.expires = expires;
        this.wanted = wanted;
        this.written = clock.instant();
    }

    ResponseBodyEmitter emitter() {
        return emitter;
    }

    /** Pushes until the token expires, the client goes, or the stream is no longer wanted. */
    void push() {
        try {
            send(HELLO);
            while (wanted.getAsBoolean() && clock.instant().isBefore(expires)) {
                long rings = parts.bell().rings();
                EventPage page = parts.events().page(subscription, reached, PAGE);
                send(page);
                if (page.caughtUp()) {
                    rest(rings);
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("a subscriber went away");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException e) {
            LOG.warn(
                    "a stream ends early; its client will resume: {}",
                    e.getClass().getName());
            emitter.complete();
        }
    }

    private void rest(long rings) throws InterruptedException, IOException {
        Duration heartbeat = parts.heartbeat();
        Instant now = clock.instant();
        Duration quiet = Duration.between(now, written.plus(heartbeat));
        Duration valid = expires.isAfter(now.plus(heartbeat)) ? heartbeat : Duration.between(now, expires);
        parts.bell().await(rings, quiet.compareTo(valid) < 0 ? quiet : valid);
        if (!clock.instant().isBefore(written.plus(heartbeat))) {
            send(HEARTBEAT);
        }
    }

    private void send(EventPage page) throws IOException {
        if (!page.events().isEmpty()) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            for (NumberedEvent event : page.events()) {
                text.writeBytes(utf8("id: " + parts.seal().seal(event.cursor(), subscription) + "\nevent: "
                        + parts.text().type(event) + "\ndata: "));
                text.writeBytes(parts.text().of(event, subscription));
                text.writeBytes(utf8("\n\n"));
            }
            send(text.toByteArray());
            parts.counts().pushed(page.events().size());
        }
        reached = page.reached();
    }

    private void send(byte[] bytes) throws IOException {
        emitter.send(bytes, MediaType.APPLICATION_OCTET_STREAM);
        written = clock.instant();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
