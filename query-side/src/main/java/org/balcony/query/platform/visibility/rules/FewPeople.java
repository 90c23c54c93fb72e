package org.balcony.query.platform.visibility.rules;

import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.RecordedEvent;
import org.balcony.query.kernel.SmallCells;
import org.jspecify.annotations.Nullable;

/**
 * Records less their small counts of people, for readers from whom those are kept: before any view, title, history or
 * stream is made of them.
 *
 * @param cells which counts are small
 */
public record FewPeople(SmallCells cells) {

    /** The event without such counts. */
    public RecordedEvent hidden(RecordedEvent event) {
        DomainEvent said = event.fact().event();
        DomainEvent kept = without(said);
        return kept.equals(said)
                ? event
                : new RecordedEvent(
                        new Fact(event.fact().id(), event.fact().circumstances(), kept),
                        event.stream(),
                        event.streamVersion(),
                        event.position(),
                        event.recordedAt());
    }

    private DomainEvent without(DomainEvent said) {
        if (said instanceof SessionHeld held) {
            return uncounted(held);
        }
        if (said instanceof BalancingMeasureStarted started) {
            return new BalancingMeasureStarted(
                    started.measureId(), started.approvedBy(), started.provider(), without(started.planned()));
        }
        return said instanceof BalancingMeasureEnded ended
                ? new BalancingMeasureEnded(ended.measureId(), ended.outcome(), without(ended.delivered()))
                : said;
    }

    private @Nullable MeasureExtent without(@Nullable MeasureExtent extent) {
        return extent == null || extent.persons() == null || !cells.small(extent.persons())
                ? extent
                : new MeasureExtent(extent.days(), null, extent.money(), extent.objectives());
    }

    /** The counts of one session are never all large by themselves and in every way they can be put together. */
    private static SessionHeld uncounted(SessionHeld held) {
        return new SessionHeld(
                held.sessionId(),
                held.mode(),
                held.kind(),
                held.actualPeriod(),
                held.placeCoarse(),
                held.strand(),
                held.partiesPresent(),
                held.agenda(),
                held.summary(),
                held.deviations(),
                held.attributedTo(),
                null);
    }
}
