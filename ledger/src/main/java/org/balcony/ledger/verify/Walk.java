package org.balcony.ledger.verify;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.balcony.ledger.EventLeaf;
import org.balcony.ledger.checkpoint.Checkpoint;
import org.balcony.ledger.merkle.Frontier;
import org.balcony.ledger.merkle.Tiles;
import org.balcony.ledger.merkle.TreeHash;
import org.jspecify.annotations.Nullable;

/** Goes along the log once, event by event, and checks all that can be worked out from what lies before. */
final class Walk {

    /** How far a stream has come. */
    private record Last(long position, long version, byte[] leafHash) {}

    /** A node of the stored tree, by tile level and index. */
    record Node(int level, long index) {}

    final Findings findings = new Findings();
    final Frontier frontier = Frontier.empty();
    int checkpointsPassed;

    private final TreeHash hash = new TreeHash();
    private final Map<String, Last> streams = new HashMap<>();
    private final Map<Node, byte[]> storedNodes;
    private final NavigableMap<Long, Checkpoint> checkpoints = new TreeMap<>();
    private final ExportedTiles exported;
    private Instant recordedAt = Instant.MIN;
    private long soundTo;
    private boolean stopped;

    Walk(Map<Node, byte[]> storedNodes, Iterable<Checkpoint> checkpoints, ExportedTiles exported) {
        this.storedNodes = storedNodes;
        this.exported = exported;
        for (Checkpoint checkpoint : checkpoints) {
            Checkpoint other = this.checkpoints.putIfAbsent(checkpoint.size(), checkpoint);
            if (other != null && !MessageDigest.isEqual(other.root(), checkpoint.root())) {
                findings.other(1, checkpoint.size(), "two checkpoints of size " + checkpoint.size() + " disagree");
            }
        }
        passCheckpoint();
    }

    void event(Row row) {
        if (stopped) {
            return;
        }
        long position = frontier.size() + 1;
        if (row.position() != position) {
            findings.other(position, position, "there is no event at " + position);
            stopped = true;
            return;
        }
        @Nullable Last last = streams.get(row.stream());
        checkOrder(row, last);
        checkLeaf(row, last);
        exported.check(position, row.leafHash(), findings);
        streams.put(row.stream(), new Last(position, row.version(), row.leafHash()));
        frontier.add(row.leafHash(), hash, this::checkNode);
        passCheckpoint();
    }

    private void checkOrder(Row row, @Nullable Last last) {
        long version = last == null ? 1 : last.version() + 1;
        if (row.version() != version) {
            findings.other(
                    row.position(),
                    row.position(),
                    "version " + version + " of " + row.stream() + " is not where it was");
        }
        if (row.recordedAt().isBefore(recordedAt)) {
            findings.other(row.position(), row.position(), "time runs backwards at " + row.position());
        }
        recordedAt = row.recordedAt();
    }

    private void checkLeaf(Row row, @Nullable Last last) {
        EventLeaf leaf = new EventLeaf(
                row.position(),
                row.stream(),
                row.version(),
                row.eventId(),
                row.type(),
                row.schemaVersion(),
                row.recordedAt(),
                hash.plain(row.payload()),
                hash.plain(row.metadata()),
                last == null ? null : last.leafHash());
        if (!findings.leafFound() && !MessageDigest.isEqual(hash.leaf(leaf.bytes()), row.leafHash())) {
            findings.leaf(row.position(), last == null ? 0 : last.position());
        }
    }

    private void checkNode(int height, long index, byte[] root) {
        if (height % Tiles.HEIGHT != 0) {
            return;
        }
        byte[] stored = storedNodes.remove(new Node(height / Tiles.HEIGHT, index));
        long to = frontier.size() + 1;
        if (stored == null || !MessageDigest.isEqual(stored, root)) {
            findings.tree(soundTo + 1, to, "the leaf hashes up to " + to + " do not make up the stored tree");
        } else if (!findings.any()) {
            soundTo = to;
        }
    }

    private void passCheckpoint() {
        Checkpoint checkpoint = checkpoints.remove(frontier.size());
        if (checkpoint == null) {
            return;
        }
        if (MessageDigest.isEqual(checkpoint.root(), frontier.root(hash))) {
            checkpointsPassed++;
            rewrittenAfter = frontier.size();
            if (!findings.any()) {
                soundTo = frontier.size();
            }
        } else {
            findings.other(
                    rewrittenAfter + 1,
                    checkpoint.size(),
                    "the log is not the one of the checkpoint of size " + checkpoint.size());
        }
    }

    /** Up to here the log is the one that was signed for. */
    private long rewrittenAfter;

    /** What can only be said at the end: that nothing is missing there. */
    void end(long headSize, byte[] headFrontier) {
        if (stopped) {
            return;
        }
        long size = frontier.size();
        if (headSize != size) {
            long to = Math.max(headSize, size);
            findings.other(
                    Math.min(headSize, size) + 1, to, "the log has " + size + " events, its head says " + headSize);
        } else if (!MessageDigest.isEqual(headFrontier, frontier.bytes())) {
            findings.tree(Math.min(soundTo + 1, size), size, "the leaf hashes do not make up the tree of the head");
        }
        if (!storedNodes.isEmpty()) {
            findings.other(size + 1, Long.MAX_VALUE, "the stored tree is of a longer log");
        }
        if (!checkpoints.isEmpty()) {
            long longest = checkpoints.lastKey();
            findings.other(size + 1, longest, "there is a checkpoint of size " + longest + ", the log has " + size);
        }
    }

    byte[] root() {
        return frontier.root(hash);
    }
}
