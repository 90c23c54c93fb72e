package org.balcony.ledger.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.balcony.ledger.Append;
import org.balcony.ledger.PendingEvent;
import org.balcony.ledger.Receipt;
import org.balcony.ledger.merkle.TreeHash;
import org.jspecify.annotations.Nullable;

/** One call of append on its way: all of it is appended, or nothing. Its bytes are hashed by the thread that brings it. */
final class Unit {

    /** What one append of the unit adds, with the hashes that need no position. */
    record Part(Append append, byte[][] payloadSha256, byte[][] metadataSha256) {}

    final List<Part> parts;
    final int events;
    final long bytes;
    final long deadline;

    /** A commit of this unit may have happened without our hearing of it. */
    boolean uncertain;

    private final Thread caller = Thread.currentThread();
    private volatile @Nullable Answer answer;

    Unit(List<Append> appends, long deadline) {
        this.deadline = deadline;
        this.parts = new ArrayList<>(appends.size());
        TreeHash hash = new TreeHash();
        int eventCount = 0;
        long byteCount = 0;
        for (Append append : appends) {
            Part part = part(append, hash);
            parts.add(part);
            eventCount += append.events().size();
            for (PendingEvent event : append.events()) {
                byteCount += event.payload().length + event.metadata().length;
            }
        }
        this.events = eventCount;
        this.bytes = byteCount;
    }

    private static Part part(Append append, TreeHash hash) {
        int count = append.events().size();
        byte[][] payloads = new byte[count][];
        byte[][] metadata = new byte[count][];
        for (int i = 0; i < count; i++) {
            payloads[i] = hash.plain(append.events().get(i).payload());
            metadata[i] = hash.plain(append.events().get(i).metadata());
        }
        return new Part(append, payloads, metadata);
    }

    /** What became of a unit. */
    sealed interface Answer {

        /** It is in the log. */
        record Appended(List<Receipt> receipts) implements Answer {}

        /** It is not in the log, or nobody knows. */
        record Failed(RuntimeException reason) implements Answer {}
    }

    void answer(Answer given) {
        answer = given;
    }

    boolean answered() {
        return answer != null;
    }

    void wakeCaller() {
        LockSupport.unpark(caller);
    }

    boolean overdue() {
        return System.nanoTime() - deadline >= 0;
    }

    List<Receipt> receipts() {
        return switch (answer) {
            case Answer.Appended appended -> appended.receipts();
            case Answer.Failed failed -> {
                failed.reason().fillInStackTrace();
                throw failed.reason();
            }
            case null -> throw new IllegalStateException("not answered yet");
        };
    }
}
