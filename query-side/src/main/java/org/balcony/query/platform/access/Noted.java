package org.balcony.query.platform.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.StreamId;
import org.balcony.query.accesslog.Access;
import org.balcony.query.accesslog.Access.Touched;
import org.jspecify.annotations.Nullable;

/** The protected records that one answer rests on, while it is being made. */
public final class Noted {

    /** So many records of one answer are named one by one. */
    static final int NAMED = 256;

    /** A record that was read under a label. */
    public record Touch(StreamId stream, EventId id, Label label) {

        /** Whether such a record is read under the eyes of the access log. */
        public static boolean isProtected(Label label) {
            return label.level() == Level.RESTRICTED || !label.compartments().isEmpty();
        }
    }

    private final Consumer<Access> log;
    private @Nullable Supplier<Occasion> occasion;
    private @Nullable Long position;
    private boolean worthNoting;
    private final Map<EventId, Touch> waiting = new LinkedHashMap<>();
    private final Set<EventId> settled = new HashSet<>();

    Noted(Consumer<Access> log) {
        this.log = log;
    }

    /** Says who reads; asked when the entry is written. */
    public synchronized void on(Supplier<Occasion> known) {
        occasion = known;
    }

    /** Who reads; absent before anybody was found to. */
    public synchronized @Nullable Occasion occasion() {
        return occasion == null ? null : occasion.get();
    }

    /** Says where the log of events is read. */
    public synchronized void at(long read) {
        position = read;
    }

    /** A record is read; nothing is kept of one that is not protected. */
    public void touch(StreamId stream, EventId id, Label label) {
        if (Touch.isProtected(label)) {
            touch(new Touch(stream, id, label));
        }
    }

    /** Records are read that were noted before, when what is shown was computed from them. */
    public synchronized void touch(Collection<Touch> touches) {
        touches.forEach(this::touch);
    }

    private synchronized void touch(Touch touch) {
        if (!settled.contains(touch.id())) {
            waiting.putIfAbsent(touch.id(), touch);
        }
    }

    /** The answer is worth an entry even if it rests on no protected record. */
    public synchronized void noteAtAnyRate() {
        worthNoting = true;
    }

    /** What has been read and is not in the access log yet. */
    synchronized Set<Touch> waiting() {
        return Set.copyOf(waiting.values());
    }

    /** Of what is not in the access log yet, only these are shown. */
    synchronized void retain(Set<EventId> shown) {
        waiting.keySet().retainAll(shown);
    }

    /**
     * When this returns, everything that was read so far is in the access log. What could not be written is forgotten: nothing
     * that rests on it may be shown after this has failed.
     */
    public synchronized void settle() {
        if (waiting.isEmpty() && !worthNoting) {
            return;
        }
        List<Touch> now = List.copyOf(waiting.values());
        waiting.clear();
        worthNoting = false;
        log.accept(access(now));
        now.forEach(touch -> settled.add(touch.id()));
    }

    private Access access(List<Touch> read) {
        Occasion known = occasion();
        if (known == null) {
            throw new IllegalStateException("nobody is known to read");
        }
        return new Access(
                known.reader().user(),
                new TreeSet<>(known.reader().roles()),
                known.asked(),
                known.export(),
                known.purpose(),
                position,
                touched(read),
                digest(read),
                null);
    }

    private static List<Touched> touched(List<Touch> read) {
        Map<Map.Entry<StreamId, Label>, List<EventId>> groups = read.stream()
                .collect(Collectors.groupingBy(
                        touch -> Map.entry(touch.stream(), touch.label()),
                        LinkedHashMap::new,
                        Collectors.mapping(Touch::id, Collectors.toList())));
        List<Touched> touched = new ArrayList<>();
        int room = NAMED;
        for (Map.Entry<Map.Entry<StreamId, Label>, List<EventId>> group : groups.entrySet()) {
            List<EventId> ids = group.getValue();
            List<EventId> named = ids.subList(0, Math.min(room, ids.size()));
            room -= named.size();
            touched.add(new Touched(group.getKey().getKey(), group.getKey().getValue(), ids.size(), named));
        }
        return touched;
    }

    static String digest(Collection<Touch> read) {
        String ids = read.stream()
                .map(touch -> touch.id().toString())
                .distinct()
                .sorted()
                .map(id -> id + '\n')
                .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
