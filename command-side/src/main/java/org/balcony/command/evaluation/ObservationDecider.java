package org.balcony.command.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.command.conduct.ConductState;
import org.balcony.command.conduct.Session;
import org.balcony.command.confidentiality.ConfidentialityState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.participants.ConsentStanding;
import org.balcony.command.participants.ParticipantsState;
import org.balcony.command.records.RecordsCommand.CorrectRecord;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.ObservationSubject;
import org.balcony.events.Fact;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.jspecify.annotations.Nullable;

/** Decides on what is recorded of how things stand. */
final class ObservationDecider {

    private static final BigDecimal LEAST = BigDecimal.ONE;
    private static final BigDecimal MOST = BigDecimal.valueOf(5);

    private ObservationDecider() {}

    static Decision record(ObservationRecorded observation, EvaluationState own, StreamState state, Context context) {
        if (observation
                .value()
                .number()
                .filter(number -> !isRating(number.value()))
                .isPresent()) {
            return Decision.refuse(EvaluationRefusal.RATING_OUT_OF_RANGE, Map.of("value", observation.value()));
        }
        if (!isNamed(observation)) {
            return Decision.refuse(
                    EvaluationRefusal.SUBJECT_NOT_NAMED, Map.of("subject", WireNames.of(observation.subject())));
        }
        List<Flag> flags = new ArrayList<>();
        EvaluationDecider.unplanned(observation.evaluationId(), own).ifPresent(flags::add);
        session(observation, state).ifPresent(flags::add);
        LocalId person = observation.participationId();
        return person == null
                ? Decision.accept(observation, flags)
                : record(observation, person, flags, state, context);
    }

    private static boolean isRating(BigDecimal number) {
        return number.scale() <= 0 && number.compareTo(LEAST) >= 0 && number.compareTo(MOST) <= 0;
    }

    private static boolean isNamed(ObservationRecorded observation) {
        return switch (observation.subject()) {
            case SIDE -> observation.side() != null;
            case GROUP -> observation.group() != null && !observation.group().isBlank();
            case SESSION -> observation.sessionId() != null;
            case PARTICIPATION -> observation.participationId() != null;
            case SOCIETY -> true;
        };
    }

    private static Optional<Flag> session(ObservationRecorded observation, StreamState state) {
        LocalId session = observation.sessionId();
        return session == null || state.of(ConductState.class).session(session).isPresent()
                ? Optional.empty()
                : Optional.of(EvaluationDecider.unexpected("sessionId", session));
    }

    /** What names a person is about that person, whatever its subject is said to be. */
    private static Decision record(
            ObservationRecorded observation, LocalId person, List<Flag> flags, StreamState state, Context context) {
        if (forbidsAttribution(observation.sessionId(), state)) {
            return Decision.refuse(
                    UniversalRefusal.ATTRIBUTION_FORBIDDEN,
                    Map.of("field", "participationId", "subject", WireNames.of(ObservationSubject.PARTICIPATION)));
        }
        for (ConsentScope scope : needed(context.role())) {
            ConsentStanding consent = state.of(ParticipantsState.class).consent(person, scope, moment(context));
            Map<String, Object> facts = Map.of(
                    "participationId", person.value(), "scope", WireNames.of(scope), "consent", WireNames.of(consent));
            switch (consent) {
                case GIVEN -> {}
                case UNKNOWN_HISTORICAL -> flags.add(new Flag(EvaluationWarning.OBSERVATION_CONSENT_UNKNOWN, facts));
                case NONE, EXPIRED, WITHDRAWN -> {
                    return Decision.refuse(EvaluationRefusal.OBSERVED_WITHOUT_CONSENT, facts);
                }
            }
        }
        return Decision.accept(observation, flags);
    }

    /** Whom an observation is about must not come in by a correction where it may not be written down. */
    static Optional<Decision.Refused> objection(CorrectRecord correction, StreamState state, Context context) {
        boolean names = correction.field().equals("participationId")
                && !correction.newValue().isNull();
        return context.entry(correction.target())
                .map(Fact::event)
                .filter(event -> names
                        && event instanceof ObservationRecorded observation
                        && forbidsAttribution(observation.sessionId(), state))
                .map(event -> new Decision.Refused(
                        UniversalRefusal.ATTRIBUTION_FORBIDDEN, Map.of("field", "participationId")));
    }

    private static boolean forbidsAttribution(@Nullable LocalId session, StreamState state) {
        Optional<Session> known = Optional.ofNullable(session).flatMap(state.of(ConductState.class)::session);
        return state.of(ConfidentialityState.class)
                .forbidsAttribution(
                        session,
                        known.flatMap(Session::strand).orElse(null),
                        known.flatMap(Session::regimeId).orElse(null));
    }

    private static List<ConsentScope> needed(Role role) {
        return Stream.of(ConsentScope.RECORDED_INTERNALLY, ConsentScope.EVALUATOR_ACCESS)
                .filter(scope -> scope != ConsentScope.EVALUATOR_ACCESS || role == Role.EVALUATOR)
                .toList();
    }

    private static Instant moment(Context context) {
        Instant latest = context.occurredAt().latest();
        return latest == null || latest.isAfter(context.now()) ? context.now() : latest;
    }
}
