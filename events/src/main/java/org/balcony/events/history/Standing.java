package org.balcony.events.history;

import java.util.List;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.Label;
import org.balcony.events.value.When;

/**
 * An entry that stands, as it reads now.
 *
 * @param original the entry as it was recorded
 * @param event what it says after its corrections
 * @param occurredAt when it happened after its corrections
 * @param label who may read it, after it was reclassified
 * @param corrections the standing entries that corrected it, in the order of recording; those that do not fit included
 * @param disputes the standing entries that contest it
 * @param evidence the standing entries that support it
 * @param reclassifications the standing entries that put it under another label
 */
public record Standing(
        RecordedEvent original,
        DomainEvent event,
        When occurredAt,
        Label label,
        List<RecordedEvent> corrections,
        List<RecordedEvent> disputes,
        List<RecordedEvent> evidence,
        List<RecordedEvent> reclassifications) {

    public Standing {
        corrections = List.copyOf(corrections);
        disputes = List.copyOf(disputes);
        evidence = List.copyOf(evidence);
        reclassifications = List.copyOf(reclassifications);
    }

    static Standing untouched(RecordedEvent original) {
        Fact fact = original.fact();
        return new Standing(
                original,
                fact.event(),
                fact.circumstances().occurredAt(),
                fact.circumstances().label(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Whether somebody contests it. */
    public boolean disputed() {
        return !disputes.isEmpty();
    }

    /** The fact as it reads now. */
    public Fact fact() {
        Fact fact = original.fact();
        return corrections.isEmpty()
                ? fact
                : new Fact(fact.id(), fact.circumstances().occurring(occurredAt), event);
    }
}
