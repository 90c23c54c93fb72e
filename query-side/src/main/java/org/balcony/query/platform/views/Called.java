package org.balcony.query.platform.views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.titles.Titles;
import org.jspecify.annotations.Nullable;

/** What cases, conflicts and actors are called, as the reader may know it at a moment. Used by one thread. */
public final class Called {

    private final CaseHistories histories;
    private final Reader reader;
    private final @Nullable StreamId subject;
    private final long position;
    private final AsOf asOf;
    private final Map<StreamId, Optional<String>> known = new HashMap<>();

    /**
     * Names for a reader.
     *
     * @param subject the case or conflict the answer is about; absent where about several
     */
    public Called(CaseHistories histories, Reader reader, @Nullable StreamId subject, long position, AsOf asOf) {
        this.histories = histories;
        this.reader = reader;
        this.subject = subject;
        this.position = position;
        this.asOf = asOf;
    }

    /** What people call it; empty where the reader may not know, or nothing is known. */
    public Optional<String> of(StreamId reference) {
        return known.computeIfAbsent(reference, this::read);
    }

    private Optional<String> read(StreamId reference) {
        return switch (reference.kind()) {
            case CASE, CONFLICT, ACTOR -> latest(reference);
            case PERSON, ORGANISATION -> Optional.empty();
        };
    }

    private Optional<String> latest(StreamId reference) {
        List<RecordedEvent> seen =
                histories.named(reference, subject == null ? reference : subject, reader, position).stream()
                        .takeWhile(event -> asOf.hadBeenRecorded(event.recordedAt()))
                        .toList();
        return StandingHistory.of(seen).standing().stream()
                .map(Standing::event)
                .flatMap(Called::name)
                .reduce((_, later) -> later);
    }

    private static Stream<String> name(DomainEvent event) {
        if (event instanceof CaseRegistered registered) {
            return Stream.of(registered.caseCode().value() + " · " + registered.workingTitle());
        }
        if (event instanceof ActorProfiled profile) {
            return Titles.name(profile).stream();
        }
        return event instanceof ConflictRegistered registered
                ? Stream.of(registered.codeName().value())
                : Stream.empty();
    }
}
