package org.balcony.command.conduct;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.conduct.ConductCommand.CancelSession;
import org.balcony.command.conduct.ConductCommand.OpenSession;
import org.balcony.command.conduct.ConductCommand.RecordAttendance;
import org.balcony.command.conduct.ConductCommand.RecordMessageCarried;
import org.balcony.command.conduct.ConductCommand.RecordSessionHeld;
import org.balcony.command.conduct.ConductCommand.RescheduleSession;
import org.balcony.command.conduct.ConductCommand.ScheduleSession;
import org.balcony.command.confidentiality.ConfidentialityState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.value.When;

/** Decides on sessions and messages. */
final class ConductDecider {

    private ConductDecider() {}

    static Decision decide(ConductCommand command, StreamState state, Context context) {
        return switch (command) {
            case ScheduleSession schedule ->
                unlessForbidden(Work.ENGAGEMENT, state)
                        .orElseGet(() -> PlanningDecider.schedule(schedule.session(), state, context));
            case RescheduleSession reschedule ->
                unlessForbidden(Work.PROCESS, state).orElseGet(() -> PlanningDecider.reschedule(reschedule, state));
            case CancelSession cancel ->
                unlessForbidden(Work.PROCESS, state)
                        .orElseGet(() -> PlanningDecider.cancel(cancel.cancellation(), state));
            case OpenSession open ->
                unlessForbidden(Work.ENGAGEMENT, state).orElseGet(() -> OpeningDecider.open(open, state, context));
            case RecordSessionHeld held -> CourseDecider.held(held.session(), state, context);
            case RecordAttendance entry -> CourseDecider.attendance(entry.attendance(), state, context);
            case RecordMessageCarried carried -> carried(carried.message(), state, context);
        };
    }

    private static Optional<Decision> unlessForbidden(Work work, StreamState state) {
        return state.of(CasefileState.class).status().refusalOf(work);
    }

    private static Decision carried(MessageCarried message, StreamState state, Context context) {
        if (message.matterId() == null
                || state.of(ConfidentialityState.class)
                        .authorised(
                                message.matterId(),
                                message.toParty(),
                                DisclosureExtent.FULL,
                                delivered(message, context))) {
            return carried(message, state.of(ConfidentialityState.class));
        }
        return Decision.refuse(
                ConductRefusal.MATTER_NOT_AUTHORISED,
                Map.of(
                        "matterId",
                        message.matterId().value(),
                        "toParty",
                        message.toParty().value()));
    }

    /** A message that carries a matter lies in its owner's cell. */
    private static Decision carried(MessageCarried message, ConfidentialityState secrets) {
        return Optional.ofNullable(message.matterId())
                .flatMap(secrets::matter)
                .<Decision>map(matter -> new Decision.Accepted(List.of(message), List.of(), List.of(), matter.cell()))
                .orElseGet(() -> Decision.accept(message));
    }

    /** The latest moment it may have been delivered: an authorisation must have lasted until then. */
    private static Instant delivered(MessageCarried message, Context context) {
        When delivered = Objects.requireNonNullElse(message.deliveredAt(), context.occurredAt());
        return Objects.requireNonNullElse(delivered.latest(), context.now());
    }
}
