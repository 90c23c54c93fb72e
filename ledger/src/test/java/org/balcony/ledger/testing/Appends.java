package org.balcony.ledger.testing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.balcony.ledger.Append;
import org.balcony.ledger.Claim;
import org.balcony.ledger.PendingEvent;
import org.balcony.ledger.merkle.TreeHash;
import org.jspecify.annotations.Nullable;

/** Appends to try a log with. */
public final class Appends {

    private Appends() {}

    /** One event to a stream at any version, under a fresh command id. */
    public static Append to(String stream) {
        return to(stream, null, 1);
    }

    /** Some events to a stream at an expected version, under a fresh command id. */
    public static Append to(String stream, @Nullable Long expectedVersion, int events) {
        return of("command-" + UuidCreator.getTimeOrderedEpoch(), stream, expectedVersion, events);
    }

    /** Some events under a given command id. */
    public static Append of(String commandId, String stream, @Nullable Long expectedVersion, int events) {
        List<PendingEvent> pending =
                IntStream.range(0, events).mapToObj(i -> event("content " + i)).toList();
        return new Append(commandId, digest(commandId), stream, expectedVersion, pending, List.of(), bytes("note"));
    }

    /** One event to a stream that claims a key. */
    public static Append claiming(String stream, String scope, String key) {
        Append plain = to(stream);
        return new Append(
                plain.commandId(),
                plain.requestDigest(),
                stream,
                null,
                plain.events(),
                List.of(new Claim(scope, key)),
                plain.note());
    }

    /** An event with some text as its payload. */
    public static PendingEvent event(String text) {
        return new PendingEvent(
                UuidCreator.getTimeOrderedEpoch(),
                "balcony.test.happened",
                1,
                bytes("{\"text\":\"" + text + "\"}"),
                bytes("{\"by\":\"Amina\"}"));
    }

    /** SHA-256 of a text. */
    public static byte[] digest(String text) {
        return new TreeHash().plain(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
