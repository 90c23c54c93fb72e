package org.balcony.query.stream;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;

/** Who reads, with what sight, and what of it was asked for. */
public record Subscription(Reader reader, EventFilter filter, boolean positions, String sight) {

    /** A subscription of a reader whose sight the door decides. */
    public static Subscription of(Reader reader, EventFilter filter, ReadDoor door) {
        return new Subscription(
                reader, filter, door.showsPositions(reader), door.sight(reader).toString());
    }

    /** Equal for the same user with the same sight and filter, and for nobody else; 32 bytes. */
    byte[] fingerprint() {
        String whole = String.join("\n", reader.user().value(), sight, Boolean.toString(positions), filter.asked());
        try {
            return MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
