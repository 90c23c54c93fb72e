package org.balcony.command.records;

import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.history.Corrections;
import org.balcony.events.value.EventId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Which entries of the stream no longer stand as they were stored; silent on all others, so that it stays small.
 *
 * @param retracted the entries annulled by a retraction that stands
 * @param corrections the corrections that stand, by the entry they are about
 */
public record RecordsState(PSet<EventId> retracted, PMap<EventId, PVector<RecordCorrected>> corrections) {

    static final RecordsState NONE = new RecordsState(HashTreePSet.empty(), HashTreePMap.empty());

    /** The entry with every correction that stands. */
    Fact asItStands(Fact stored) {
        Fact fact = stored;
        for (RecordCorrected correction : corrections.getOrDefault(stored.id(), TreePVector.empty())) {
            fact = Corrections.apply(fact, correction);
        }
        return fact;
    }

    static boolean restsOn(DomainEvent event) {
        return event instanceof RecordRetracted || event instanceof RecordCorrected;
    }

    RecordsState after(Fact fact) {
        return fact.event() instanceof RecordEvent event ? after(event) : this;
    }

    private RecordsState after(RecordEvent event) {
        return switch (event) {
            case RecordRetracted retraction ->
                retracted.contains(retraction.target())
                        ? this
                        : new RecordsState(retracted.plus(retraction.target()), corrections);
            case RecordCorrected correction ->
                new RecordsState(
                        retracted,
                        corrections.plus(
                                correction.target(), earlier(correction).plus(correction)));
            case EvidenceAttached attached -> this;
            case RecordReclassified reclassified -> this;
            case RecordDisputed disputed -> this;
        };
    }

    private PVector<RecordCorrected> earlier(RecordCorrected correction) {
        return corrections.getOrDefault(correction.target(), TreePVector.empty());
    }
}
