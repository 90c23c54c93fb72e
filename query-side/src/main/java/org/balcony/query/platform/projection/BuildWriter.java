package org.balcony.query.platform.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.balcony.events.RecordedEvent;

/** Takes events into a build, each once and none left out, in the transaction of the connection. */
final class BuildWriter {

    private BuildWriter() {}

    /**
     * Takes those of these events that come after the build's position.
     *
     * @param events in order and without gaps
     * @throws IllegalStateException if the first event to take is not the next one, or the build is gone
     */
    static void take(Projection projection, int build, List<RecordedEvent> events, Connection connection)
            throws SQLException {
        long position = BuildRegistry.locked(projection, build, connection)
                .orElseThrow(
                        () -> new IllegalStateException("build " + build + " of " + projection.name() + " is gone"))
                .position();
        List<RecordedEvent> next =
                events.stream().filter(event -> event.position() > position).toList();
        if (next.isEmpty()) {
            return;
        }
        long expected = position + 1;
        for (RecordedEvent event : next) {
            if (event.position() != expected++) {
                throw new IllegalStateException(
                        projection.name() + " expected event " + (expected - 1) + ", not " + event.position());
            }
        }
        projection.apply(next, build, connection);
        BuildRegistry.advance(projection, build, next.getLast().position(), connection);
    }
}
