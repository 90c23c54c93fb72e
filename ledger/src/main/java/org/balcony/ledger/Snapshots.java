package org.balcony.ledger;

import java.util.Optional;

/** A cache of states by stream. Never the only copy of anything: it may be emptied at any time. */
public interface Snapshots {

    /**
     * The state of a stream after an event.
     *
     * @param version of the newest event that is in the state
     * @param type a logical name of the state's shape
     * @param revision changes with the shape
     */
    record Snapshot(String stream, long version, String type, String revision, byte[] payload) {}

    /** Keeps a snapshot; an older one of the stream is dropped, a newer one is kept instead. */
    void store(Snapshot snapshot);

    /** The newest snapshot of a stream, if one is kept. */
    Optional<Snapshot> read(String stream);
}
