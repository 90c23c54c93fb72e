package org.balcony.query.facts;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/**
 * What those who pay for a case may read of it (chapter 6.2 of the domain), from the complete record.
 *
 * <p>An arrangement entitles its funder while it pays: from the beginning of its period until it is over, suspended or
 * replaced. Whoever pays and is a party is told no more than basic updates, unless every other principal party authorised it.
 */
public record ReportingRights(Entries entries) {

    /** The most that these actors may read on the day asked about. */
    public ReportingEntitlement of(Set<ActorId> actors) {
        return FundingArrangement.inForce(entries).stream()
                .filter(one -> one.agreed()
                        .event()
                        .funder()
                        .actor()
                        .filter(actors::contains)
                        .isPresent())
                .filter(this::pays)
                .map(one -> capped(one.agreed().event()))
                .max(ReportingEntitlement::compareTo)
                .orElse(ReportingEntitlement.NONE);
    }

    private boolean pays(FundingArrangement one) {
        return CoveredDays.by(one.spans()).covers(entries.day());
    }

    private ReportingEntitlement capped(FundingAgreed terms) {
        ReportingEntitlement most = isParty(terms) && !authorised(terms)
                ? ReportingEntitlement.BASIC_UPDATES
                : ReportingEntitlement.DETAILED;
        return terms.reportingEntitlement().compareTo(most) > 0 ? most : terms.reportingEntitlement();
    }

    private boolean isParty(FundingAgreed terms) {
        return terms.funderIsParty()
                || entries.all(PartyIdentified.class).stream()
                        .map(one -> ActorOrText.of(one.event().actorId()))
                        .anyMatch(terms.funder()::equals);
    }

    private boolean authorised(FundingAgreed terms) {
        Map<ActorId, Entry<PartyIdentified>> principal = Parties.principal(entries);
        Set<ActorOrText> others = new HashSet<>();
        principal.keySet().stream()
                .map(ActorOrText::of)
                .filter(party -> !party.equals(terms.funder()))
                .forEach(others::add);
        return !others.isEmpty() && terms.entitlementAuthorisedBy().containsAll(others);
    }
}
