package org.balcony.query.titles;

import org.balcony.events.FundingEvent;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.FundingInfluenceDisclosed;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class FundingTitles {

    private FundingTitles() {}

    static Line of(FundingEvent event, ActorNames names) {
        return switch (event) {
            case FundingAgreed e ->
                Line.of("Funding agreed: " + Words.of(e.reportingEntitlement()) + ", " + names.of(e.funder()), null);
            case FundingChanged e -> Line.of("Funding changed: " + Words.of(e.change()), null);
            case FundingInfluenceDisclosed e -> Line.of("Funding influence disclosed", e.whatWasSaid());
        };
    }

    static String subject(FundingEvent event, StreamId stream) {
        return switch (event) {
            case FundingAgreed e -> "funding/" + e.arrangementId();
            case FundingChanged e -> "funding/" + e.arrangementId();
            case FundingInfluenceDisclosed _ -> stream.toString();
        };
    }
}
