package org.balcony.query.audittrail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.platform.web.ReadRefused;
import org.jspecify.annotations.Nullable;

/** The statement behind a page of the audit trail. Nothing of the question gets into its text but as a parameter. */
final class AuditSelect {

    private static final OffsetDateTime BEFORE_ANYTHING = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime AFTER_EVERYTHING = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final AuditQuery query;
    private final int build;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    AuditSelect(AuditQuery query, Optional<List<StreamId>> within, int build) {
        this.query = query;
        this.build = build;
        query.who().ifPresent(who -> where("who = ?", who));
        query.role().ifPresent(role -> where("role = ?", WireNames.of(role)));
        query.type().ifPresent(type -> where("type = ?", type));
        query.stream().ifPresent(stream -> where("stream = ?", stream.toString()));
        within.ifPresent(streams -> where(
                "stream = any(?)", streams.stream().map(StreamId::toString).toArray(String[]::new)));
        query.from().ifPresent(from -> where("recorded_at >= ?", from(from.earliest())));
        query.to().ifPresent(this::until);
        if (query.asOf().recorded() != null) {
            until(query.asOf().recorded());
        }
    }

    private void where(String condition, Object value) {
        conditions.add(" and " + condition);
        values.add(value);
    }

    private static OffsetDateTime from(@Nullable Instant bound) {
        return within(bound, BEFORE_ANYTHING);
    }

    /** Dates have bounds to the second: everything within the last second counts. An instant is meant exactly. */
    private void until(When when) {
        Instant latest = when.latest();
        if (latest != null && latest.equals(when.earliest())) {
            where("recorded_at <= ?", within(latest, AFTER_EVERYTHING));
        } else {
            where("recorded_at < ?", within(latest == null ? null : latest.plusSeconds(1), AFTER_EVERYTHING));
        }
    }

    private static OffsetDateTime within(@Nullable Instant bound, OffsetDateTime open) {
        if (bound == null) {
            return open;
        }
        return bound.isBefore(BEFORE_ANYTHING.toInstant())
                ? BEFORE_ANYTHING
                : bound.isAfter(AFTER_EVERYTHING.toInstant()) ? AFTER_EVERYTHING : bound.atOffset(ZoneOffset.UTC);
    }

    /** Where an act lies that was looked for. */
    record Place(long position, EventId event, StreamId stream) {}

    int size() {
        return query.limit() + 1;
    }

    /** The position after which the page begins. */
    long start(Connection connection) throws SQLException {
        if (query.after().isEmpty()) {
            return query.newestFirst() ? Long.MAX_VALUE : 0;
        }
        try (PreparedStatement select = connection.prepareStatement(
                "select position from %s where event_id = ?".formatted(AuditTable.rows(build)))) {
            select.setObject(1, query.after().get());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw ReadRefused.malformed("cursor", null, "No page ends there.");
                }
                return row.getLong(1);
            }
        }
    }

    List<Place> chunk(long reached, Connection connection) throws SQLException {
        String sql = "select position, event_id, stream from " + AuditTable.rows(build) + " where true"
                + String.join("", conditions)
                + (query.newestFirst()
                        ? " and position < ? order by position desc limit ?"
                        : " and position > ? order by position limit ?");
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int at = 1;
            for (Object value : values) {
                select.setObject(at++, value instanceof String[] many ? connection.createArrayOf("text", many) : value);
            }
            select.setLong(at++, reached);
            select.setInt(at, size());
            List<Place> places = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    places.add(new Place(
                            found.getLong(1),
                            new EventId(found.getObject(2, UUID.class)),
                            StreamId.of(found.getString(3))));
                }
            }
            return places;
        }
    }
}
