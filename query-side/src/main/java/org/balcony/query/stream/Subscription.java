package org.balcony.query.stream;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Role;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;

/**
 * Who reads, and what of it was asked for.
 *
 * @param positions whether the reader sees positions, and so placeholders for what is withheld
 */
public record Subscription(Reader reader, EventFilter filter, boolean positions) {

    /** A subscription of a reader; the door says whether positions are shown. */
    public static Subscription of(Reader reader, EventFilter filter, ReadDoor door) {
        return new Subscription(reader, filter, door.showsPositions(reader));
    }

    /** Equal for the same user with the same roles, actors and filter, and for nobody else; 32 bytes. */
    byte[] fingerprint() {
        String roles = reader.roles().stream().map(Role::kebab).sorted().collect(Collectors.joining(" "));
        String actors = reader.actors().stream().map(ActorId::toString).sorted().collect(Collectors.joining(" "));
        String whole =
                List.of(reader.user().value(), roles, actors, Boolean.toString(positions), filter.asked()).stream()
                        .map(part -> part.length() + ":" + part)
                        .collect(Collectors.joining());
        try {
            return MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
