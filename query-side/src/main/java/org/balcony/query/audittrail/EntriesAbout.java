package org.balcony.query.audittrail;

import java.util.ArrayList;
import java.util.List;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.FlagAcknowledged;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.value.EventId;

/** Later entries about an entry, each by its id, in the order of recording; whether they still stand is in their rows. */
public record EntriesAbout(
        List<EventId> corrections,
        List<EventId> retractions,
        List<EventId> disputes,
        List<EventId> evidence,
        List<EventId> reclassifications) {

    public static final EntriesAbout NONE = new EntriesAbout(List.of(), List.of(), List.of(), List.of(), List.of());

    public EntriesAbout {
        corrections = List.copyOf(corrections);
        retractions = List.copyOf(retractions);
        disputes = List.copyOf(disputes);
        evidence = List.copyOf(evidence);
        reclassifications = List.copyOf(reclassifications);
    }

    /** These and one more. */
    public EntriesAbout with(RecordEvent entry, EventId id) {
        return switch (entry) {
            case RecordCorrected _ ->
                new EntriesAbout(and(corrections, id), retractions, disputes, evidence, reclassifications);
            case RecordRetracted _ ->
                new EntriesAbout(corrections, and(retractions, id), disputes, evidence, reclassifications);
            case RecordDisputed _ ->
                new EntriesAbout(corrections, retractions, and(disputes, id), evidence, reclassifications);
            case EvidenceAttached _ ->
                new EntriesAbout(corrections, retractions, disputes, and(evidence, id), reclassifications);
            case FlagAcknowledged _ -> this;
            case RecordReclassified _ ->
                new EntriesAbout(corrections, retractions, disputes, evidence, and(reclassifications, id));
        };
    }

    private static List<EventId> and(List<EventId> ids, EventId id) {
        List<EventId> more = new ArrayList<>(ids);
        more.add(id);
        return more;
    }
}
