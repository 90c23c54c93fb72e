package org.balcony.command.platform.dispatch;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a command gets back.
 *
 * @param streamVersion the version of the stream after the command
 * @param position the position of the last event, or of the newest event of the log if there was none; absent in a
 *     rehearsal
 * @param flags what is worth a look
 * @param entityId the id of the entity that the sender left unnamed; absent where none was
 */
public record CommandReceipt(
        String stream,
        long streamVersion,
        @Nullable Long position,
        List<Appended> events,
        List<Raised> flags,
        @Nullable String entityId) {

    /** One event of the command; {@code version} is that of its shape. */
    public record Appended(
            UUID id, String type, int version, @Nullable Long position) {}

    /** One flag. */
    public record Raised(String code, String severity, String explanation, Map<String, Object> facts) {}

    public CommandReceipt {
        events = List.copyOf(events);
        flags = List.copyOf(flags);
    }
}
