package org.balcony.command.funding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.funding.Arrangement.Standing;
import org.balcony.command.funding.FundingCommand.AgreeFunding;
import org.balcony.command.funding.FundingCommand.ChangeFunding;
import org.balcony.command.funding.FundingCommand.DiscloseFundingInfluence;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChange;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.FundingInfluenceDisclosed;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Money;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** Decides on money and on what is recorded of it. */
final class FundingDecider {

    private FundingDecider() {}

    static Decision decide(FundingCommand command, StreamState state, Context context) {
        FundingState funding = state.of(FundingState.class);
        return switch (command) {
            case AgreeFunding agree ->
                state.of(CasefileState.class)
                        .status()
                        .refusalOf(Work.GROUNDWORK)
                        .or(() -> refusal(
                                agree.funding().amount(), agree.funding().period()))
                        .orElseGet(() -> agree(agree.funding(), state, context));
            case ChangeFunding change ->
                refusal(change.amount(), change.period()).orElseGet(() -> change(change, funding, context));
            case DiscloseFundingInfluence disclose -> disclose(disclose.disclosure(), funding);
        };
    }

    private static Optional<Decision> refusal(@Nullable Money amount, @Nullable When period) {
        if (amount != null && amount.amount().startsWith("-")) {
            return Optional.of(Decision.refuse(FundingRefusal.AMOUNT_NEGATIVE, Map.of("amount", amount.amount())));
        }
        return period != null && period.runsBackwards()
                ? Optional.of(
                        Decision.refuse(UniversalRefusal.PERIOD_RUNS_BACKWARDS, Map.of("period", period.toString())))
                : Optional.empty();
    }

    private static Decision agree(FundingAgreed asked, StreamState state, Context context) {
        FundingState funding = state.of(FundingState.class);
        if (funding.agreed(asked.arrangementId())) {
            return refuse(FundingRefusal.FUNDING_ID_IN_USE, asked.arrangementId());
        }
        if (asked.supersedes() != null && !funding.agreed(asked.supersedes())) {
            return refuse(FundingRefusal.UNKNOWN_ARRANGEMENT, asked.supersedes());
        }
        boolean party = asked.funderIsParty() || PayingParty.isParty(asked.funder(), state, context);
        FundingAgreed agreed = party ? ofParty(asked) : asked;
        return (party ? PayingParty.refusal(agreed, state, context) : Optional.<Decision>empty())
                .orElseGet(() -> Decision.accept(agreed, FundingFlags.of(agreed, asked.funderIsParty(), state)));
    }

    private static FundingAgreed ofParty(FundingAgreed asked) {
        return new FundingAgreed(
                asked.arrangementId(),
                asked.funder(),
                true,
                asked.amount(),
                asked.period(),
                asked.flexibility(),
                asked.covers(),
                asked.reportingEntitlement(),
                asked.entitlementAuthorisedBy(),
                asked.conditions(),
                asked.supersedes());
    }

    private static Decision change(ChangeFunding command, FundingState state, Context context) {
        if (command.reportingEntitlement() != null) {
            return Decision.refuse(FundingRefusal.ENTITLEMENT_NEEDS_NEW_AGREEMENT);
        }
        List<LocalId> standing = state.standing(terms -> true);
        if (command.arrangementId() == null && standing.size() != 1) {
            return Decision.refuse(
                    FundingRefusal.ARRANGEMENT_NOT_NAMED,
                    Map.of("arrangements", standing.stream().map(LocalId::value).toList()));
        }
        LocalId id = command.arrangementId() == null ? standing.getFirst() : command.arrangementId();
        FundingChanged changed = new FundingChanged(
                id, command.change(), command.effective(), command.amount(), command.period(), command.conditions());
        When effective = command.effective() == null ? context.occurredAt() : command.effective();
        return isExpected(command.change(), state.arrangements().get(id), effective)
                ? Decision.accept(changed)
                : Decision.accept(changed, unexpected(id));
    }

    private static boolean isExpected(FundingChange change, @Nullable Arrangement arrangement, When effective) {
        if (arrangement == null
                || arrangement.terms() == null
                || arrangement.standing().over()) {
            return false;
        }
        boolean expired = arrangement.runsOut() != null && effective.isWhollyAfter(arrangement.runsOut());
        return switch (change) {
            case SUSPENDED -> !expired && arrangement.standing() == Standing.AGREED;
            case RESUMED -> !expired && arrangement.standing() == Standing.SUSPENDED;
            case EXTENDED, INCREASED, REDUCED, CONDITIONS_CHANGED, ENDED -> !expired;
        };
    }

    private static Decision disclose(FundingInfluenceDisclosed disclosed, FundingState state) {
        LocalId about = disclosed.arrangementId();
        return about == null || state.agreed(about)
                ? Decision.accept(disclosed)
                : Decision.accept(disclosed, unexpected(about));
    }

    private static Flag unexpected(LocalId id) {
        return new Flag(UniversalWarning.UNEXPECTED_TRANSITION, Map.of("arrangementId", id.value()));
    }

    private static Decision refuse(FundingRefusal refusal, LocalId id) {
        return Decision.refuse(refusal, Map.of("arrangementId", id.value()));
    }
}
