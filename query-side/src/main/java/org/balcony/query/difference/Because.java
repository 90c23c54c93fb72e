package org.balcony.query.difference;

import java.util.List;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.FlagAcknowledged;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Something that explains a change.
 *
 * @param eventId the event; absent where it was time
 * @param type the type of the event; absent where it was time
 * @param stream where it lies; absent where it was time
 * @param targets the entries that an entry about entries is about
 */
public record Because(
        @Nullable EventId eventId,
        @Nullable String type,
        @Nullable StreamId stream,
        Did did,
        List<EventId> targets) {

    /** What an event did. */
    public enum Did {
        RECORDED,
        CORRECTED,
        RETRACTED,
        DISPUTED,
        RECLASSIFIED,
        EVIDENCE,
        /** It may have occurred by the one moment and not by the other, or only possibly by one of them. */
        HAPPENED,
        /** Nothing but the day moved to which open things are counted. */
        TIME
    }

    static final Because TIME = new Because(null, null, null, Did.TIME, List.of());

    public Because {
        targets = List.copyOf(targets);
    }

    /** An event that one of the moments knows and the other does not. */
    static Because recorded(RecordedEvent event) {
        return of(event, did(event.fact().event()));
    }

    /** An event that both moments know and that lies between them. */
    static Because happened(RecordedEvent event) {
        return of(event, Did.HAPPENED);
    }

    private static Because of(RecordedEvent recorded, Did did) {
        DomainEvent event = recorded.fact().event();
        return new Because(
                recorded.fact().id(),
                EventCatalogue.standard().entry(event.getClass()).type(),
                recorded.stream(),
                did,
                event instanceof RecordEvent entry ? entry.about() : List.of());
    }

    private static Did did(DomainEvent event) {
        return !(event instanceof RecordEvent entry)
                ? Did.RECORDED
                : switch (entry) {
                    case RecordCorrected _ -> Did.CORRECTED;
                    case RecordRetracted _ -> Did.RETRACTED;
                    case RecordDisputed _ -> Did.DISPUTED;
                    case RecordReclassified _ -> Did.RECLASSIFIED;
                    case EvidenceAttached _ -> Did.EVIDENCE;
                    case FlagAcknowledged _ -> Did.RECORDED;
                };
    }
}
