package org.balcony.command.records;

import org.balcony.command.kernel.KnowsEntries;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.FlagAcknowledged;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.history.Corrections;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
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
 * @param labels the label of each entry that was put under another one
 */
public record RecordsState(
        PSet<EventId> retracted, PMap<EventId, PVector<RecordCorrected>> corrections, PMap<EventId, Label> labels)
        implements KnowsEntries {

    static final RecordsState NONE = new RecordsState(HashTreePSet.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    @Override
    public Fact asItStands(Fact stored) {
        Fact fact = underItsLabel(stored);
        for (RecordCorrected correction : corrections.getOrDefault(stored.id(), TreePVector.empty())) {
            fact = Corrections.apply(fact, correction);
        }
        return fact;
    }

    private Fact underItsLabel(Fact stored) {
        return labels.get(stored.id()) instanceof Label now
                ? new Fact(stored.id(), stored.circumstances().under(now), stored.event())
                : stored;
    }

    static boolean restsOn(DomainEvent event) {
        return event instanceof RecordRetracted
                || event instanceof RecordCorrected
                || event instanceof RecordReclassified;
    }

    RecordsState after(Fact fact) {
        return fact.event() instanceof RecordEvent event ? after(event) : this;
    }

    private RecordsState after(RecordEvent event) {
        return switch (event) {
            case RecordRetracted retraction ->
                retracted.contains(retraction.target())
                        ? this
                        : new RecordsState(retracted.plus(retraction.target()), corrections, labels);
            case RecordCorrected correction ->
                new RecordsState(
                        retracted,
                        corrections.plus(
                                correction.target(), earlier(correction).plus(correction)),
                        labels);
            case EvidenceAttached attached -> this;
            case RecordReclassified reclassified -> relabelled(reclassified);
            case RecordDisputed disputed -> this;
            case FlagAcknowledged acknowledged -> this;
        };
    }

    private RecordsState relabelled(RecordReclassified event) {
        PMap<EventId, Label> next = labels;
        for (EventId target : event.targets()) {
            next = next.plus(target, event.to());
        }
        return new RecordsState(retracted, corrections, next);
    }

    private PVector<RecordCorrected> earlier(RecordCorrected correction) {
        return corrections.getOrDefault(correction.target(), TreePVector.empty());
    }
}
