package org.balcony.command.funding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.ecosystem.EcosystemState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.StreamId;

/** What the conflict says of a funder: whether it is a party, and whose leave it needs to be told more than others. */
final class PayingParty {

    private PayingParty() {}

    static List<Need> needs(StreamState state) {
        return conflict(state).<Need>map(Need.OfStream::new).stream().toList();
    }

    static boolean isParty(ActorOrText funder, StreamState state, Context context) {
        return parties(state, context).stream().anyMatch(party -> isThe(funder, party));
    }

    /**
     * The refusal of an entitlement that the other parties have not authorised. Where the conflict has not yet judged who
     * is a principal party, every other party counts; where it knows none, somebody at least must have authorised it.
     */
    static Optional<Decision> refusal(FundingAgreed agreed, StreamState state, Context context) {
        if (agreed.reportingEntitlement().compareTo(ReportingEntitlement.BASIC_UPDATES) <= 0) {
            return Optional.empty();
        }
        List<String> missing = others(agreed.funder(), state, context).stream()
                .filter(party -> !agreed.entitlementAuthorisedBy().contains(party))
                .map(ActorOrText::value)
                .sorted()
                .toList();
        boolean authorised = missing.isEmpty()
                && agreed.entitlementAuthorisedBy().stream().anyMatch(by -> !by.equals(agreed.funder()));
        return authorised
                ? Optional.empty()
                : Optional.of(Decision.refuse(
                        FundingRefusal.PAYING_PARTY_ENTITLEMENT,
                        Map.of(
                                "funder", agreed.funder().value(),
                                "reportingEntitlement", WireNames.of(agreed.reportingEntitlement()),
                                "notAuthorisedBy", missing)));
    }

    private static List<ActorOrText> others(ActorOrText funder, StreamState state, Context context) {
        List<PartyIdentified> others = parties(state, context).stream()
                .filter(party -> !isThe(funder, party))
                .toList();
        List<PartyIdentified> principals = others.stream()
                .filter(party -> Boolean.TRUE.equals(party.principal()))
                .toList();
        return (principals.isEmpty() ? others : principals)
                .stream().map(party -> ActorOrText.of(party.actorId())).toList();
    }

    private static List<PartyIdentified> parties(StreamState state, Context context) {
        return conflict(state).flatMap(context::neighbour).stream()
                .flatMap(neighbour -> neighbour.state().of(EcosystemState.class).parties().values().stream())
                .toList();
    }

    private static Optional<StreamId> conflict(StreamState state) {
        return Optional.ofNullable(state.of(CasefileState.class).conflictId()).map(StreamId::of);
    }

    private static boolean isThe(ActorOrText funder, PartyIdentified party) {
        return funder.equals(ActorOrText.of(party.actorId()));
    }
}
