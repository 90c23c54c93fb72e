package org.balcony.command.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.casefile.CasefileCommand.AcceptCase;
import org.balcony.command.casefile.CasefileCommand.CloseCase;
import org.balcony.command.casefile.CasefileCommand.DeclineCase;
import org.balcony.command.casefile.CasefileCommand.RegisterCase;
import org.balcony.command.casefile.CasefileCommand.ResumeCase;
import org.balcony.command.casefile.CasefileCommand.SuspendCase;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Neighbour;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalRules;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.ResumedFrom;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.StreamId;

/** Decides on a case as a whole. */
final class CasefileDecider {

    private CasefileDecider() {}

    static Decision decide(CasefileCommand command, CasefileState state, Context context) {
        return switch (command) {
            case RegisterCase register -> register(register, state, context);
            case AcceptCase accept -> accept(accept, state, context);
            case DeclineCase decline -> decline(decline, state);
            case SuspendCase suspend -> suspend(suspend, state);
            case ResumeCase resume -> resume(resume, state, context);
            case CloseCase close -> close(close, state);
        };
    }

    static Decision refuse(CasefileRefusal refusal, CaseStatus status) {
        return Decision.refuse(refusal, Map.of("status", WireNames.of(status)));
    }

    private static Decision register(RegisterCase command, CasefileState state, Context context) {
        if (state.status() != CaseStatus.UNREGISTERED) {
            return refuse(CasefileRefusal.CASE_ALREADY_REGISTERED, state.status());
        }
        Label label = command.defaultLabel() == null ? Label.of(Level.ORGANISATION) : command.defaultLabel();
        Optional<Decision.Refused> refusal = UniversalRules.standard()
                .refusalOfLabel(CaseRegistered.class, label, context.warrant(), Label.of(Level.ORGANISATION));
        return refusal.isPresent() ? refusal.get() : registered(command, label, context);
    }

    private static Decision registered(RegisterCase command, Label label, Context context) {
        return new Decision.Accepted(
                List.of(new CaseRegistered(
                        command.caseCode(),
                        command.conflictId(),
                        command.workingTitle(),
                        command.leadOrganisation(),
                        command.origin(),
                        label)),
                otherLiveCases(command.conflictId(), context),
                List.of(
                        new Decision.KeyClaim(
                                "case-code", command.caseCode().value(), CasefileRefusal.CASE_CODE_IN_USE),
                        new Decision.KeyClaim(
                                CasefileState.casesOf(command.conflictId()),
                                context.stream().id().toString(),
                                CasefileRefusal.CASE_ALREADY_REGISTERED)));
    }

    private static List<Flag> otherLiveCases(ConflictId conflict, Context context) {
        List<String> others = context.claimants(CasefileState.casesOf(conflict)).stream()
                .filter(other -> !other.stream().equals(context.stream()))
                .filter(other -> isLiveCaseOf(conflict, other))
                .map(Neighbour::stream)
                .map(StreamId::toString)
                .sorted()
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of(new Flag(CasefileWarning.ANOTHER_LIVE_CASE, Map.of("cases", others)));
    }

    private static boolean isLiveCaseOf(ConflictId conflict, Neighbour other) {
        CasefileState state = other.state().of(CasefileState.class);
        return state.status().live() && conflict.equals(state.conflictId());
    }

    private static Decision accept(AcceptCase command, CasefileState state, Context context) {
        if (state.status() != CaseStatus.PROPOSED) {
            return refuse(CasefileRefusal.CASE_NOT_PROPOSED, state.status());
        }
        CaseAccepted accepted =
                new CaseAccepted(command.basis(), command.decidedBy() == null ? context.sender() : command.decidedBy());
        return state.feasibilityFound()
                ? Decision.accept(accepted)
                : Decision.accept(accepted, Flag.of(CasefileWarning.NO_FEASIBILITY_FINDING));
    }

    private static Decision decline(DeclineCase command, CasefileState state) {
        return state.status() == CaseStatus.PROPOSED
                ? Decision.accept(new CaseDeclined(command.reason()))
                : refuse(CasefileRefusal.CASE_NOT_PROPOSED, state.status());
    }

    private static Decision suspend(SuspendCase command, CasefileState state) {
        return state.status() == CaseStatus.ACTIVE
                ? Decision.accept(new CaseSuspended(command.reason(), command.reviewBy()))
                : refuse(CasefileRefusal.CASE_NOT_ACTIVE, state.status());
    }

    private static Decision resume(ResumeCase command, CasefileState state, Context context) {
        ResumedFrom from = state.status().resumable().orElse(null);
        if (from == null || (command.from() != null && command.from() != from)) {
            return refuse(CasefileRefusal.NOTHING_TO_RESUME, state.status());
        }
        if (from != ResumedFrom.SUSPENDED && !context.hasRationale()) {
            return Decision.refuse(UniversalRefusal.RATIONALE_MISSING);
        }
        return Decision.accept(new CaseResumed(from, command.whatChanged()));
    }

    private static Decision close(CloseCase command, CasefileState state) {
        if (state.status() != CaseStatus.ACTIVE && state.status() != CaseStatus.SUSPENDED) {
            return refuse(CasefileRefusal.CASE_NOT_UNDER_WAY, state.status());
        }
        CaseClosed closed = new CaseClosed(command.outcome(), command.residualObligations());
        return state.conductBegun()
                ? Decision.accept(closed)
                : Decision.accept(closed, Flag.of(CasefileWarning.NO_CONDUCT_ITERATION));
    }
}
