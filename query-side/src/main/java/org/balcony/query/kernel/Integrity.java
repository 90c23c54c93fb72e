package org.balcony.query.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.value.EventId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;

/** Checks stored streams against what the log promised of them, whenever it is asked. */
public interface Integrity {

    /** Where there is no log to be asked: nothing is found, neither good nor bad. */
    Integrity UNCHECKED = new Integrity() {
        @Override
        public Optional<Finding> of(StreamId stream, long upTo) {
            return Optional.empty();
        }

        @Override
        public List<LocalDate> erasures(Set<PersonId> persons, AsOf asOf) {
            return List.of();
        }
    };

    /** What a check of the events of a stream up to a position of the log finds; empty where it cannot be checked. */
    Optional<Finding> of(StreamId stream, long upTo);

    /** The days on which erasures of any of these persons were stored by then, in order. */
    List<LocalDate> erasures(Set<PersonId> persons, AsOf asOf);

    /**
     * What was found.
     *
     * @param length how many events the stream has
     * @param verifiedTo the version up to which every leaf hash follows from the stored bytes and the hash before it; 0 for none
     * @param gaps versions that are not there
     * @param firstBad where the chain breaks first; absent where it holds
     * @param inCheckpoint whether every event is in the tree of the newest checkpoint, and the log up to the position its beginning
     * @param checkpoint the log up to the position asked about
     */
    record Finding(
            long length,
            long verifiedTo,
            List<Gap> gaps,
            @Nullable FirstBad firstBad,
            boolean inCheckpoint,
            CheckedAgainst checkpoint) {

        public Finding {
            gaps = List.copyOf(gaps);
        }

        /** Whether nothing was found to be altered or missing. */
        public boolean sound() {
            return firstBad == null && gaps.isEmpty() && inCheckpoint;
        }
    }

    /** Versions of a stream, from the one to the other, that are not there. */
    record Gap(long from, long to) {}

    /**
     * Where a chain breaks first.
     *
     * @param eventId the event with that version; absent where it is missing
     * @param what in words
     */
    record FirstBad(long version, @Nullable EventId eventId, String what) {}

    /**
     * The size and the root of the log at a position, as a checkpoint of that size says them.
     *
     * @param root in base64, as a checkpoint writes it
     */
    record CheckedAgainst(long size, String root) {}
}
