package org.balcony.command.conduct;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.balcony.command.conduct.Session.Attendance;
import org.balcony.command.conduct.Session.Status;
import org.balcony.command.confidentiality.ConfidentialityState;
import org.balcony.command.confidentiality.Regime;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalRules;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.participants.ConsentStanding;
import org.balcony.command.participants.ParticipantsState;
import org.balcony.command.participants.Participation;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** Decides on what is written down of a session and of who was there. */
final class CourseDecider {

    private CourseDecider() {}

    static Decision held(SessionHeld held, StreamState state, Context context) {
        Session session = state.of(ConductState.class).session(held.sessionId()).orElse(null);
        if (held.mode() == HeldMode.LIVE && (session == null || !session.opened())) {
            return Decision.refuse(
                    ConductRefusal.NEVER_OPENED,
                    Map.of("sessionId", held.sessionId().value()));
        }
        if (held.actualPeriod() instanceof When period && period.runsBackwards()) {
            return Decision.refuse(UniversalRefusal.PERIOD_RUNS_BACKWARDS, Map.of("period", period.toString()));
        }
        if (held.actualPeriod() instanceof When period
                && period.isWhollyAfter(context.now().plus(UniversalRules.CLOCK_SKEW))) {
            return Decision.refuse(UniversalRefusal.NOT_YET_OCCURRED, Map.of("period", period.toString()));
        }
        Optional<Regime> regime = regime(session, held, state, context);
        if (!held.attributedTo().isEmpty()
                && regime.filter(Regime::forbidsAttribution).isPresent()) {
            return attributionForbidden(regime.get());
        }
        return accept(held, flags(held, session, state, context), regime.flatMap(Regime::leastForCourse));
    }

    static Optional<Regime> regime(@Nullable Session session, SessionHeld held, StreamState state, Context context) {
        Session known = session == null ? Session.UNKNOWN : session;
        return state.of(ConfidentialityState.class)
                .regimeFor(
                        held.sessionId(),
                        Optional.ofNullable(held.strand()).or(known::strand).orElse(null),
                        known.regimeId().orElse(null),
                        context.now());
    }

    static Decision.Refused attributionForbidden(Regime regime) {
        return new Decision.Refused(
                UniversalRefusal.ATTRIBUTION_FORBIDDEN,
                Map.of("regimeId", regime.id().value(), "kind", WireNames.of(regime.kind())));
    }

    private static List<Flag> flags(SessionHeld held, @Nullable Session session, StreamState state, Context context) {
        List<Flag> flags = new ArrayList<>();
        if (session != null && !leadsTo(session.status(), held.mode())) {
            flags.add(unexpected(session.status()));
        }
        Turnout.of(held, session, state, context).flags().forEach(flags::add);
        return flags;
    }

    private static boolean leadsTo(Status before, HeldMode mode) {
        return switch (before) {
            case MENTIONED, SCHEDULED -> true;
            case OPEN -> mode == HeldMode.LIVE;
            case CANCELLED, HELD -> false;
        };
    }

    static Decision attendance(AttendanceRecorded entry, StreamState state, Context context) {
        ParticipantsState participants = state.of(ParticipantsState.class);
        Optional<Participation> participation = participants.participation(entry.participationId());
        if (participation.isEmpty()) {
            return Decision.refuse(
                    ConductRefusal.UNKNOWN_PARTICIPATION,
                    Map.of("participations", List.of(entry.participationId().value())));
        }
        Attendance attendance = new Attendance(entry.status(), entry.capacity());
        Session session =
                state.of(ConductState.class).session(entry.sessionId()).orElse(Session.UNKNOWN);
        if (attendance.equals(session.attendance().get(entry.participationId()))) {
            return Decision.nothingChanges();
        }
        List<Flag> flags = new ArrayList<>();
        if (!expects(session.status(), attendance)) {
            flags.add(unexpected(session.status()));
        }
        if (attendance.attended()) {
            flags.addAll(flags(participation.get(), participants, context));
        }
        Optional<Label> least = state.of(ConfidentialityState.class)
                .regimeFor(
                        entry.sessionId(),
                        session.strand().orElse(null),
                        session.regimeId().orElse(null),
                        context.now())
                .flatMap(Regime::leastForAttendance);
        return accept(entry, flags, least);
    }

    private static boolean expects(Status status, Attendance attendance) {
        return switch (status) {
            case OPEN, HELD -> true;
            case SCHEDULED, CANCELLED -> !attendance.attended();
            case MENTIONED -> false;
        };
    }

    private static List<Flag> flags(Participation participation, ParticipantsState participants, Context context) {
        Map<String, Object> who = Map.of("participationId", participation.id().value());
        List<Flag> flags = new ArrayList<>();
        if (!wasInvited(participation)) {
            flags.add(new Flag(ConductWarning.PRESENT_WITHOUT_INVITATION, who));
        }
        Instant at = Objects.requireNonNullElse(context.occurredAt().earliest(), context.now());
        if (participants.consent(participation.id(), ConsentScope.PARTICIPATE, at) != ConsentStanding.GIVEN) {
            flags.add(new Flag(ConductWarning.PRESENT_WITHOUT_CONSENT, who));
        }
        return flags;
    }

    private static boolean wasInvited(Participation participation) {
        return switch (participation.status()) {
            case INVITED, ACCEPTED, DECLINED, ACTIVE, LEFT -> true;
            case NOMINATED, SCREENED, DEFERRED, UNSUITABLE, NOT_SELECTED -> false;
        };
    }

    private static Flag unexpected(Status status) {
        return new Flag(UniversalWarning.UNEXPECTED_TRANSITION, Map.of("session", WireNames.of(status)));
    }

    private static Decision accept(DomainEvent event, List<Flag> flags, Optional<Label> least) {
        return new Decision.Accepted(List.of(event), flags, List.of(), least.orElseGet(() -> Label.of(Level.PUBLIC)));
    }
}
