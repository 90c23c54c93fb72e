package org.balcony.command.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.coordination.CoordinationCommand.AgreeCoordination;
import org.balcony.command.coordination.CoordinationCommand.EndCoordination;
import org.balcony.command.coordination.CoordinationCommand.NotifyThirdPartyAction;
import org.balcony.command.coordination.CoordinationCommand.RecordConsultation;
import org.balcony.command.coordination.CoordinationCommand.RecordConsultationNotHeld;
import org.balcony.command.coordination.CoordinationCommand.SeekConsultation;
import org.balcony.command.coordination.CoordinationState.Consultation;
import org.balcony.command.coordination.CoordinationState.Stand;
import org.balcony.command.ecosystem.LocalActors;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.events.CoordinationEvent.ArrangementKind;
import org.balcony.events.CoordinationEvent.ArrangementMode;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.CoordinationEvent.NotConsulted;
import org.balcony.events.CoordinationEvent.RelativeTime;
import org.balcony.events.CoordinationEvent.ThirdPartyAction;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.DomainEvent;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;

/** Decides on what is recorded of third parties. */
final class CoordinationDecider {

    private CoordinationDecider() {}

    static Decision decide(CoordinationCommand command, StreamState state, Context context) {
        CoordinationState known = state.of(CoordinationState.class);
        return switch (command) {
            case SeekConsultation seek -> seek(seek.sought(), known);
            case RecordConsultation held -> held(held.held(), known);
            case RecordConsultationNotHeld not -> notHeld(not.notHeld(), known, context);
            case AgreeCoordination agree -> agree(agree.arrangement(), state, context);
            case EndCoordination end -> end(end.end(), known);
            case NotifyThirdPartyAction notify -> notify(notify.action());
        };
    }

    private static Decision seek(ConsultationSought sought, CoordinationState state) {
        Consultation before = state.consultation(sought.consultationId()).orElse(null);
        if (before == null) {
            return Decision.accept(sought);
        }
        if (before.sought() == null) {
            return unexpected(sought);
        }
        return sought.equals(before.sought())
                ? Decision.nothingChanges()
                : Decision.refuse(
                        CoordinationRefusal.CONSULTATION_ID_IN_USE,
                        Map.of("consultationId", sought.consultationId().value()));
    }

    private static Decision held(ConsultationHeld held, CoordinationState state) {
        Optional<Decision> refusal = refusalOfUnnamed(held.consultationId(), held.with(), state);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        boolean again = state.consultation(held.consultationId())
                .filter(before -> before.stand() == Stand.HELD)
                .isPresent();
        return again ? unexpected(held) : Decision.accept(held);
    }

    private static Decision notHeld(ConsultationNotHeld not, CoordinationState state, Context context) {
        if (not.why() == NotConsulted.WAIVED && not.ground() == null) {
            return Decision.refuse(CoordinationRefusal.WAIVER_WITHOUT_GROUND);
        }
        if (not.why() == NotConsulted.WAIVED && !context.hasRationale()) {
            return Decision.refuse(UniversalRefusal.RATIONALE_MISSING);
        }
        Optional<Decision> refusal = refusalOfUnnamed(not.consultationId(), not.with(), state);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        boolean expected = state.consultation(not.consultationId())
                .map(before -> before.stand() == Stand.SOUGHT)
                .orElse(true);
        return expected ? Decision.accept(not) : unexpected(not);
    }

    private static Optional<Decision> refusalOfUnnamed(
            LocalId consultation, @Nullable ActorOrText with, CoordinationState state) {
        boolean known = with != null
                || state.consultation(consultation)
                        .filter(before -> before.with() != null)
                        .isPresent();
        return known
                ? Optional.empty()
                : Optional.of(Decision.refuse(
                        CoordinationRefusal.CONSULTED_NOT_NAMED, Map.of("consultationId", consultation.value())));
    }

    private static Decision agree(CoordinationArrangementAgreed arrangement, StreamState state, Context context) {
        CoordinationState known = state.of(CoordinationState.class);
        LocalId id = arrangement.arrangementId();
        if (arrangement.mode() == ArrangementMode.HIERARCHICAL && arrangement.lead() == null) {
            return Decision.refuse(CoordinationRefusal.LEAD_MISSING);
        }
        CoordinationArrangementAgreed before =
                known.ended().contains(id) ? null : known.arrangements().get(id);
        if (before != null) {
            return before.equals(arrangement)
                    ? Decision.nothingChanges()
                    : Decision.refuse(CoordinationRefusal.ARRANGEMENT_ID_IN_USE, Map.of("arrangementId", id.value()));
        }
        boolean local = LocalActors.among(
                arrangement.members(), state.of(CasefileState.class).conflictId(), context);
        List<Flag> flags = local ? List.of() : List.of(Flag.of(CoordinationWarning.NO_LOCAL_MEMBER));
        return arrangement.kind() == ArrangementKind.MESSAGE_GROUP
                ? new Decision.Accepted(List.of(arrangement), flags, List.of(), Label.of(Level.RESTRICTED))
                : Decision.accept(arrangement, flags);
    }

    private static Decision end(CoordinationArrangementEnded end, CoordinationState state) {
        boolean expected = state.arrangements().containsKey(end.arrangementId())
                && !state.ended().contains(end.arrangementId());
        return expected ? Decision.accept(end) : unexpected(end);
    }

    private static Decision notify(ThirdPartyActionNotified action) {
        List<Flag> flags = new ArrayList<>();
        if (action.kind() == ThirdPartyAction.OPENS_PARALLEL_PROCESS) {
            flags.add(Flag.of(CoordinationWarning.PARALLEL_PROCESS));
        }
        if (action.when() == RelativeTime.AFTER) {
            flags.add(Flag.of(CoordinationWarning.LEARNED_AFTERWARDS));
        }
        return Decision.accept(action, flags);
    }

    private static Decision unexpected(DomainEvent event) {
        return Decision.accept(event, Flag.of(UniversalWarning.UNEXPECTED_TRANSITION));
    }
}
