package org.balcony.query.platform.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.StoredEvent;
import org.balcony.ledger.vault.SealedText;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.visibility.people.Forgetful;

/** Decoded histories, the hot ones kept in memory. Everything in it is also in the log; it may be emptied at any time. */
public final class StreamCache implements Forgetful {

    private static final int PAGE = 1_000;
    /** What an event costs in memory beside its texts, roughly, in bytes. */
    private static final int OVERHEAD = 1_000;

    private final Ledger ledger;
    private final EventFeed feed;
    private final Cache<StreamId, Kept> cache;
    private final AtomicLong latest = new AtomicLong();
    private volatile Organisations organisations = new Organisations(List.of(), -1);

    /** With room for about that many bytes of history. */
    public StreamCache(Ledger ledger, EventFeed feed, long maximumBytes) {
        this.ledger = ledger;
        this.feed = feed;
        this.cache = Caffeine.newBuilder()
                .maximumWeight(maximumBytes)
                .weigher((StreamId _, Kept kept) -> (int) Math.min(Integer.MAX_VALUE, kept.bytes()))
                .build();
    }

    /**
     * The events of a stream up to a position of the log, in order, whoever may see them: only the read door, this package and
     * the streams ask, who show nothing that has not passed the door.
     */
    public List<RecordedEvent> upTo(StreamId stream, long position) {
        return kept(stream, position).upTo(position);
    }

    /** The events of a stream, up to a position at least, in which some text lies sealed. */
    public Set<EventId> holdingSealedTexts(StreamId stream, long position) {
        return kept(stream, position).sealed();
    }

    private Kept kept(StreamId stream, long position) {
        Kept kept = cache.getIfPresent(stream);
        Kept now = extended(stream, kept == null ? Kept.NOTHING : kept, position);
        if (now != kept && !now.events().isEmpty()) {
            cache.asMap()
                    .merge(
                            stream,
                            now,
                            (one, other) ->
                                    one.events().size() >= other.events().size() ? one : other);
        }
        return now;
    }

    @Override
    public void forget() {
        cache.invalidateAll();
    }

    /** The position of the newest event. */
    public long head() {
        return latest.accumulateAndGet(ledger.head(), Math::max);
    }

    /** Is told by who has read the log that far, so that nobody judges by less. */
    public void reached(long position) {
        latest.accumulateAndGet(position, Math::max);
    }

    /** The newest position that anybody here has asked about; nothing newer has been shown. */
    public long latest() {
        return latest.get();
    }

    /** The organisations that there were at a position, in the order of their ids. */
    public List<StreamId> organisations(long position) {
        Organisations known = organisations;
        if (known.readTo() < position) {
            List<StreamId> all = ledger.streams(StreamKind.ORGANISATION.word() + '/').stream()
                    .map(StreamId::of)
                    .toList();
            known = new Organisations(all, position);
            organisations = known;
        }
        return known.all();
    }

    /** When the event at a position was recorded; the beginning of time before the first. */
    public Instant recordedAt(long position) {
        return position <= 0
                ? Instant.MIN
                : ledger.readAll(position - 1, 1).stream()
                        .map(StoredEvent::recordedAt)
                        .findFirst()
                        .orElse(Instant.MIN);
    }

    private Kept extended(StreamId stream, Kept kept, long position) {
        if (kept.readTo() >= position) {
            return kept;
        }
        List<RecordedEvent> more = new ArrayList<>();
        Set<EventId> sealed = new HashSet<>();
        long bytes = kept.bytes();
        long version = kept.events().size();
        List<StoredEvent> page;
        do {
            page = ledger.read(stream.toString(), version, PAGE);
            for (StoredEvent stored : page) {
                more.add(feed.decode(stored));
                if (mayHoldSealedText(stored)) {
                    sealed.add(more.getLast().fact().id());
                }
                bytes += OVERHEAD + stored.payload().length + stored.metadata().length;
                version = stored.version();
            }
        } while (page.size() == PAGE);
        return kept.and(more, sealed, position, bytes);
    }

    /** By the bytes, so that whoever reads need not look through the texts of every event each time. */
    private static boolean mayHoldSealedText(StoredEvent stored) {
        return text(stored.payload()).contains(SealedText.MARK)
                || text(stored.metadata()).contains(SealedText.MARK);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The organisations there are, complete at least up to a position. */
    private record Organisations(List<StreamId> all, long readTo) {}

    /** The events of a stream, complete at least up to a position. */
    private record Kept(List<RecordedEvent> events, Set<EventId> sealed, long readTo, long bytes) {

        static final Kept NOTHING = new Kept(List.of(), Set.of(), 0, 0);

        Kept and(List<RecordedEvent> more, Set<EventId> moreSealed, long position, long nowBytes) {
            if (more.isEmpty()) {
                return new Kept(events, sealed, position, nowBytes);
            }
            Set<EventId> allSealed = new HashSet<>(sealed);
            allSealed.addAll(moreSealed);
            List<RecordedEvent> all = new ArrayList<>(events.size() + more.size());
            all.addAll(events);
            all.addAll(more);
            return new Kept(
                    List.copyOf(all),
                    Set.copyOf(allSealed),
                    Math.max(position, all.getLast().position()),
                    nowBytes);
        }

        List<RecordedEvent> upTo(long position) {
            if (events.isEmpty() || events.getLast().position() <= position) {
                return events;
            }
            int end = events.size();
            while (end > 0 && events.get(end - 1).position() > position) {
                end--;
            }
            return events.subList(0, end);
        }
    }
}
