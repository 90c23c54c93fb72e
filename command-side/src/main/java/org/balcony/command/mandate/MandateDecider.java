package org.balcony.command.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.mandate.MandateCommand.AgreeMandate;
import org.balcony.command.mandate.MandateCommand.DesignateTrack;
import org.balcony.command.mandate.MandateCommand.EndMandate;
import org.balcony.events.MandateEvent.DeclaredTrack;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.LocalId;

/** Decides on what is recorded of mandates and tracks. */
final class MandateDecider {

    private MandateDecider() {}

    static Decision decide(MandateCommand command, MandateState state, Context context) {
        return switch (command) {
            case AgreeMandate agree -> agree(agree.mandate(), state);
            case EndMandate end -> end(end, state);
            case DesignateTrack designate -> designate(designate.designation(), state, context);
        };
    }

    private static Decision agree(MandateAgreed agreed, MandateState state) {
        if (agreed.principals().isEmpty()) {
            return Decision.refuse(MandateRefusal.NO_PRINCIPAL);
        }
        return agreed.period() != null && agreed.period().runsBackwards()
                ? Decision.refuse(
                        MandateRefusal.MANDATE_ENDS_BEFORE_START,
                        Map.of("period", agreed.period().toString()))
                : Decision.accept(agreed, flags(agreed, state));
    }

    private static List<Flag> flags(MandateAgreed agreed, MandateState state) {
        List<Flag> flags = new ArrayList<>();
        if (state.knows(agreed.mandateId())) {
            flags.add(unexpected(agreed.mandateId()));
        }
        if (agreed.supersedes() != null && !state.isInForce(agreed.supersedes())) {
            flags.add(unexpected(agreed.supersedes()));
        }
        counterpart(agreed.thirdPartyRole()).ifPresent(other -> {
            List<String> beside = state.inForce(other).stream()
                    .filter(id -> !id.equals(agreed.mandateId()) && !id.equals(agreed.supersedes()))
                    .map(LocalId::value)
                    .toList();
            if (!beside.isEmpty()) {
                flags.add(new Flag(MandateWarning.ADVOCATE_AND_MEDIATOR, Map.of("mandates", beside)));
            }
        });
        return flags;
    }

    private static Optional<ThirdPartyRole> counterpart(ThirdPartyRole role) {
        return switch (role) {
            case ADVOCATE -> Optional.of(ThirdPartyRole.MEDIATOR);
            case MEDIATOR -> Optional.of(ThirdPartyRole.ADVOCATE);
            case FACILITATOR, CONVENOR, TRAINER, OBSERVER, ADVISER -> Optional.empty();
        };
    }

    private static Decision end(EndMandate command, MandateState state) {
        List<LocalId> inForce = state.inForce();
        if (command.mandateId() == null && inForce.size() != 1) {
            return Decision.refuse(MandateRefusal.MANDATE_NOT_NAMED, Map.of("inForce", inForce));
        }
        LocalId id = command.mandateId() == null ? inForce.getFirst() : command.mandateId();
        MandateEnded ended = new MandateEnded(id, command.reason());
        return state.isInForce(id) ? Decision.accept(ended) : Decision.accept(ended, unexpected(id));
    }

    private static Decision designate(TrackDesignated designated, MandateState state, Context context) {
        Optional<TrackDesignated> before = state.track(designated.strand());
        if (before.filter(designated::equals).isPresent()) {
            return Decision.nothingChanges();
        }
        if (before.isPresent() && !context.hasRationale()) {
            return Decision.refuse(UniversalRefusal.RATIONALE_MISSING);
        }
        Optional<DeclaredTrack> derived = TrackLabel.derived(designated.scheme(), designated.profile());
        return derived.filter(label -> label != designated.declaredTrack())
                .map(label -> Decision.accept(designated, doesNotFollow(label)))
                .orElseGet(() -> Decision.accept(designated));
    }

    private static Flag doesNotFollow(DeclaredTrack derived) {
        return new Flag(MandateWarning.TRACK_NOT_AS_DERIVED, Map.of("derived", WireNames.of(derived)));
    }

    private static Flag unexpected(LocalId mandate) {
        return new Flag(UniversalWarning.UNEXPECTED_TRANSITION, Map.of("mandateId", mandate.value()));
    }
}
