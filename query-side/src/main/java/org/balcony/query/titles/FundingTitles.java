package org.balcony.query.titles;

import java.util.stream.Collectors;
import org.balcony.events.FundingEvent;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.FundingInfluenceDisclosed;
import org.balcony.events.value.Money;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;
import org.jspecify.annotations.Nullable;

/** Who pays for what, and who was told, in words. */
final class FundingTitles {

    private FundingTitles() {}

    static Line of(FundingEvent event, ActorNames names) {
        return switch (event) {
            case FundingAgreed e ->
                Line.of(
                        "Funding agreed: " + names.of(e.funder()) + (e.funderIsParty() ? ", a party," : "") + " for "
                                + e.period() + amount(e.amount()),
                        "may be told: " + Words.of(e.reportingEntitlement()));
            case FundingChanged e ->
                Line.of(
                        "Funding " + Words.of(e.change()) + ": " + e.arrangementId() + amount(e.amount()),
                        e.period() == null ? null : "now for " + e.period());
            case FundingInfluenceDisclosed e ->
                Line.of(
                        "Told who pays: "
                                + e.toParties().stream().map(names::of).collect(Collectors.joining(", ")),
                        e.whatWasSaid());
        };
    }

    static String subject(FundingEvent event, StreamId stream) {
        return switch (event) {
            case FundingAgreed e -> "funding/" + e.arrangementId();
            case FundingChanged e -> "funding/" + e.arrangementId();
            case FundingInfluenceDisclosed e ->
                e.arrangementId() == null ? stream.toString() : "funding/" + e.arrangementId();
        };
    }

    private static String amount(@Nullable Money money) {
        return money == null ? "" : ", " + money.amount() + " " + money.currency();
    }
}
