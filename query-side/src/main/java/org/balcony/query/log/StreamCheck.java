package org.balcony.query.log;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.ledger.EventLeaf;
import org.balcony.ledger.StoredEvent;
import org.balcony.ledger.merkle.TreeHash;
import org.balcony.query.kernel.Integrity.FirstBad;
import org.balcony.query.kernel.Integrity.Gap;
import org.jspecify.annotations.Nullable;

/** Goes along a stream once, event by event, and checks all that can be worked out from what lies before. */
final class StreamCheck {

    private final TreeHash hash = new TreeHash();
    private final List<Gap> gaps = new ArrayList<>();
    private @Nullable StoredEvent last;
    private @Nullable FirstBad firstBad;
    private long length;
    private long verifiedTo;

    void event(StoredEvent event) {
        long next = last == null ? 1 : last.version() + 1;
        length++;
        if (event.version() != next) {
            gaps.add(new Gap(next, event.version() - 1));
            bad(next, null, "version " + next + " is missing");
        }
        if (last != null && event.position() <= last.position()) {
            bad(event.version(), new EventId(event.eventId()), "its position does not lie after the one before");
        }
        if (last != null && event.recordedAt().isBefore(last.recordedAt())) {
            bad(event.version(), new EventId(event.eventId()), "it was recorded before the one before");
        }
        if (!MessageDigest.isEqual(hash.leaf(leaf(event)), event.leafHash())) {
            bad(
                    event.version(),
                    new EventId(event.eventId()),
                    "its leaf hash does not follow from its bytes and the leaf hash before it");
        }
        if (firstBad == null) {
            verifiedTo = event.version();
        }
        last = event;
    }

    private byte[] leaf(StoredEvent event) {
        return new EventLeaf(
                        event.position(),
                        event.stream(),
                        event.version(),
                        event.eventId(),
                        event.type(),
                        event.schemaVersion(),
                        event.recordedAt(),
                        hash.plain(event.payload()),
                        hash.plain(event.metadata()),
                        last == null ? null : last.leafHash())
                .bytes();
    }

    private void bad(long version, @Nullable EventId event, String what) {
        if (firstBad == null) {
            firstBad = new FirstBad(version, event, what);
        }
    }

    long length() {
        return length;
    }

    long verifiedTo() {
        return verifiedTo;
    }

    List<Gap> gaps() {
        return gaps;
    }

    @Nullable
    FirstBad firstBad() {
        return firstBad;
    }
}
