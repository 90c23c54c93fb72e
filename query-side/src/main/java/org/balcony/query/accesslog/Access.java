package org.balcony.query.accesslog;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.UserId;
import org.jspecify.annotations.Nullable;

/**
 * One answer to one reader that rests on protected records, or that takes the access log itself out of the house; or that
 * refuses something of a stream that is there.
 *
 * @param asked the path that was asked, with those parameters that say which streams, which moment and which format
 * @param export whether the answer is meant to be kept elsewhere
 * @param purpose what the reader said it was for; absent where nothing was said
 * @param position where the log of events was read; absent where the answer is a list or a stream of what comes
 * @param records the records read, for each stream and label
 * @param digest SHA-256 in hex over the ids of all records read, sorted, one a line
 * @param refused the stream of which the reader was refused something, or that the reader was told is not there; absent where
 *     something was shown
 */
public record Access(
        UserId reader,
        SortedSet<Role> roles,
        String asked,
        boolean export,
        @Nullable String purpose,
        @Nullable Long position,
        List<Touched> records,
        String digest,
        @Nullable StreamId refused) {

    /**
     * Records of one stream under one label.
     *
     * @param count how many
     * @param ids which; fewer than {@code count} where there were too many to name
     */
    public record Touched(StreamId stream, Label label, int count, List<EventId> ids) {

        public Touched {
            ids = List.copyOf(ids);
        }

        /** Whether this record is among them, as far as they are named. */
        boolean mayHold(EventId record, Optional<StreamId> recordsStream) {
            return ids.contains(record)
                    || (ids.size() < count
                            && recordsStream.filter(stream::equals).isPresent());
        }
    }

    public Access {
        roles = new TreeSet<>(roles);
        records = List.copyOf(records);
    }
}
