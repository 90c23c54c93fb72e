package org.balcony.ledger.axon;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.balcony.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Positions as Axon's tracking tokens: a token stands for everything up to its position. */
final class Positions {

    private final Ledger ledger;

    Positions(Ledger ledger) {
        this.ledger = ledger;
    }

    static long of(@Nullable TrackingToken token) {
        return token == null
                ? 0
                : token.position().orElseThrow(() -> new IllegalArgumentException("not a token of this log: " + token));
    }

    TrackingToken tail() {
        return new GlobalSequenceTrackingToken(0);
    }

    TrackingToken head() {
        return new GlobalSequenceTrackingToken(ledger.head());
    }

    /** The newest version of a stream, found by halving; none if it has no event. */
    Optional<Long> lastVersion(String stream) {
        long there = 0;
        long absent = 1;
        while (has(stream, absent)) {
            there = absent;
            absent *= 2;
        }
        while (absent - there > 1) {
            long middle = (there + absent) >>> 1;
            if (has(stream, middle)) {
                there = middle;
            } else {
                absent = middle;
            }
        }
        return there == 0 ? Optional.empty() : Optional.of(there);
    }

    private boolean has(String stream, long version) {
        return !ledger.read(stream, version - 1, 1).isEmpty();
    }

    /** The token just before the first event recorded at this moment or later; times never decrease along positions. */
    TrackingToken at(Instant moment) {
        long before = 0;
        long after = ledger.head() + 1;
        while (after - before > 1) {
            long middle = (before + after) >>> 1;
            if (ledger.readAll(middle - 1, 1).getFirst().recordedAt().isBefore(moment)) {
                before = middle;
            } else {
                after = middle;
            }
        }
        return new GlobalSequenceTrackingToken(before);
    }
}
