package org.balcony.command.participants;

import java.util.Map;
import java.util.Optional;
import org.balcony.command.design.DesignState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.participants.Course.Screener;
import org.balcony.command.participants.ParticipantsCommand.ScreenCandidate;
import org.balcony.command.participants.ParticipantsState.Nomination;
import org.balcony.command.participants.Participation.Status;
import org.balcony.command.people.PersonState;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateNotSelected;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;

/** Decides on who is chosen: nomination, screening, and the choice against a candidate. */
final class SelectionDecider {

    private SelectionDecider() {}

    static Decision nominate(CandidateNominated candidate, ParticipantsState state, Context context) {
        if (state.isKnown(candidate.participationId())) {
            return Decision.refuse(
                    ParticipantsRefusal.PARTICIPATION_ID_IN_USE,
                    ParticipantsDecider.named(candidate.participationId()));
        }
        if (isErased(candidate.personId(), context)) {
            return Decision.refuse(ParticipantsRefusal.PERSON_ERASED);
        }
        Optional<LocalId> live = state.live(candidate.personId());
        return live.isPresent()
                ? Decision.refuse(
                        ParticipantsRefusal.PERSON_ALREADY_TAKES_PART,
                        Map.of(
                                "participationId", live.get().value(),
                                "status", WireNames.of(state.course(live.get()).status())))
                : Decision.accept(candidate);
    }

    static boolean isErased(PersonId person, Context context) {
        return context.neighbour(StreamId.of(person))
                .map(known -> known.state().of(PersonState.class).erased())
                .orElse(false);
    }

    static Decision screen(ScreenCandidate command, StreamState all, Context context) {
        ParticipantsState state = all.of(ParticipantsState.class);
        LocalId id = command.participationId();
        if (!(state.nominations().get(id) instanceof Nomination nomination)) {
            return unknown(id);
        }
        Course course = state.course(id);
        if (!isOpenToScreening(course.status())) {
            return refuse(ParticipantsRefusal.NOT_OPEN_TO_SCREENING, id, course.status());
        }
        int latest = all.of(DesignState.class).criteriaVersion();
        if (latest == 0) {
            return Decision.refuse(ParticipantsRefusal.NO_CRITERIA_SET);
        }
        int version = command.criteriaVersion() == null ? latest : command.criteriaVersion();
        if (version < 1 || version > latest) {
            return Decision.refuse(
                    ParticipantsRefusal.UNKNOWN_CRITERIA_VERSION, Map.of("criteriaVersion", version, "latest", latest));
        }
        CandidateScreened screened = new CandidateScreened(id, version, command.results(), command.verdict());
        Screener screener = new Screener(context.sender(), context.onBehalfOf());
        return course.screeners().plus(screener).stream().allMatch(one -> isNominator(one, nomination))
                ? Decision.accept(screened, Flag.of(ParticipantsWarning.SCREENED_ONLY_BY_NOMINATOR))
                : Decision.accept(screened);
    }

    /** Who may be screened, again if need be. */
    private static boolean isOpenToScreening(Status status) {
        return switch (status) {
            case NOMINATED, SCREENED, DEFERRED, UNSUITABLE -> true;
            case NOT_SELECTED, INVITED, ACCEPTED, DECLINED, ACTIVE, LEFT -> false;
        };
    }

    /** Whoever is named as the nominator, as a user or by acting for that actor; if nobody is, who wrote it down. */
    private static boolean isNominator(Screener screener, Nomination nomination) {
        ActorOrText named = nomination.nominatedBy();
        if (named == null) {
            return screener.user().equals(nomination.recordedBy());
        }
        return named.value().equals(screener.user().value())
                || (screener.onBehalfOf() != null && named.equals(ActorOrText.of(screener.onBehalfOf())));
    }

    static Decision decline(CandidateNotSelected declined, ParticipantsState state) {
        LocalId id = declined.participationId();
        if (!state.isKnown(id)) {
            return unknown(id);
        }
        Course course = state.course(id);
        if (course.attended() || course.status().admitted()) {
            return refuse(ParticipantsRefusal.ALREADY_ADMITTED, id, course.status());
        }
        return isOpenToScreening(course.status())
                ? Decision.accept(declined)
                : refuse(ParticipantsRefusal.NOT_OPEN_TO_SELECTION, id, course.status());
    }

    static Decision unknown(LocalId id) {
        return Decision.refuse(ParticipantsRefusal.UNKNOWN_PARTICIPATION, ParticipantsDecider.named(id));
    }

    static Decision refuse(ParticipantsRefusal refusal, LocalId id, Status status) {
        return Decision.refuse(refusal, Map.of("participationId", id.value(), "status", WireNames.of(status)));
    }
}
