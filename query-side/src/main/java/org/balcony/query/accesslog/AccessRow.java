package org.balcony.query.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.UserId;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * Records of one stream under one label that one answer showed to a reader; or what of a stream it refused.
 *
 * @param entry the entry of the access log
 * @param refused whether nothing was shown, because it is not for the reader
 * @param record the stream in which the records lie, or of which something was refused; absent where the access log itself was read
 * @param records how many; {@code eventIds} names fewer where there were too many to name
 * @param label absent where the access log itself was read, and where nothing was shown
 * @param purpose absent where the reader said none
 * @param asked without its parameters for the team of a case, because they may name other cases
 * @param position absent for readers who see no positions, and where no single one was read
 * @param digest over the ids of all records of the entry, those of other rows included
 */
public record AccessRow(
        List<EventId> eventIds,
        EventId entry,
        Instant at,
        UserId reader,
        SortedSet<Role> roles,
        boolean refused,
        @Nullable StreamId record,
        int records,
        @Nullable Label label,
        @Nullable String purpose,
        boolean export,
        String asked,
        @Nullable Long position,
        String digest)
        implements Row {

    public AccessRow {
        eventIds = List.copyOf(eventIds);
        roles = new TreeSet<>(roles);
    }

    /**
     * What a reader of the access log sees of an entry beside the records.
     *
     * @param everywhere whether what else the answer was about may be known, which an address may tell
     * @param positions whether positions are shown
     */
    public record Sight(boolean everywhere, boolean positions) {}

    /** The rows of an entry that a question is about. */
    static Stream<AccessRow> of(NotedAccess noted, AccessLogQuery query, Sight sight) {
        Access access = noted.access();
        return access.records().isEmpty()
                ? Stream.of(row(noted, null, sight)).filter(_ -> query.takesWhatTouchesNothing(access.refused()))
                : access.records().stream().filter(query::takes).map(touched -> row(noted, touched, sight));
    }

    private static AccessRow row(NotedAccess noted, Access.@Nullable Touched touched, Sight sight) {
        Access access = noted.access();
        return new AccessRow(
                touched == null || touched.ids().isEmpty() ? List.of(noted.id()) : touched.ids(),
                noted.id(),
                noted.at(),
                access.reader(),
                access.roles(),
                access.refused() != null,
                touched == null ? access.refused() : touched.stream(),
                touched == null ? 0 : touched.count(),
                touched == null ? null : touched.label(),
                access.purpose(),
                access.export(),
                sight.everywhere() ? access.asked() : access.asked().split("\\?", 2)[0],
                sight.positions() ? access.position() : null,
                access.digest());
    }

    @Override
    public String rowKey() {
        return entry + "/" + record + "/" + label;
    }
}
