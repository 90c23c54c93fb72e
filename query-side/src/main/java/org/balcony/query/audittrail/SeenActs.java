package org.balcony.query.audittrail;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.KnownAct;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.Seen;

/** The acts of streams as one reader may see them; each stream is asked for once. Used by one thread. */
final class SeenActs {

    private final ReadDoor door;
    private final Reader reader;
    private final long position;
    private final AsOf asOf;
    private final Map<StreamId, Acts> streams = new HashMap<>();

    SeenActs(ReadDoor door, Reader reader, long position, AsOf asOf) {
        this.door = door;
        this.reader = reader;
        this.position = position;
        this.asOf = asOf;
    }

    private record Acts(
            Map<EventId, RecordedEvent> whole, Map<EventId, KnownAct> acts, Map<EventId, EntriesAbout> about) {}

    /** The row of an act; empty where the reader may not even know that it took place. */
    Optional<AuditRow> row(AuditSelect.Place place) {
        Acts acts = streams.computeIfAbsent(place.stream(), this::read);
        RecordedEvent whole = acts.whole().get(place.event());
        return whole == null
                ? Optional.ofNullable(acts.acts().get(place.event()))
                        .map(act -> AuditRows.row(act, door.showsPositions(reader)))
                : Optional.of(AuditRows.row(
                        whole,
                        acts.about().getOrDefault(place.event(), EntriesAbout.NONE),
                        door.showsPositions(reader)));
    }

    private Acts read(StreamId stream) {
        Seen seen = door.seen(reader, stream, position, Counted.NOTHING);
        Acts acts = new Acts(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (RecordedEvent event : seen.events()) {
            acts.whole().put(event.fact().id(), event);
            if (event.fact().event() instanceof RecordEvent entry && asOf.hadBeenRecorded(event.recordedAt())) {
                entry.about().stream()
                        .distinct()
                        .forEach(target -> acts.about()
                                .merge(
                                        target,
                                        EntriesAbout.NONE.with(
                                                entry, event.fact().id()),
                                        (before, _) ->
                                                before.with(entry, event.fact().id())));
            }
        }
        seen.placeholders()
                .forEach(place -> place.known().ifPresent(act -> acts.acts().put(act.id(), act)));
        return acts;
    }
}
