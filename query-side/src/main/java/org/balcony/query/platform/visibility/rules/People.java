package org.balcony.query.platform.visibility.rules;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.platform.visibility.Reader;

/**
 * Who brought people into a case, and which of them let evaluators look.
 *
 * @param nominators who nominated a participation, or recorded that somebody did
 * @param consents until when consent stands that evaluators may look
 */
record People(Map<LocalId, Set<ActorOrText>> nominators, Map<LocalId, Instant> consents) {

    static People of(StandingHistory history) {
        People people = new People(new HashMap<>(), new HashMap<>());
        for (Standing one : history.standing()) {
            DomainEvent event = one.event();
            if (event instanceof CandidateNominated nominated) {
                Set<ActorOrText> by =
                        people.nominators.computeIfAbsent(nominated.participationId(), _ -> new HashSet<>());
                by.add(new ActorOrText(
                        one.original().fact().circumstances().recordedBy().value()));
                Optional.ofNullable(nominated.nominatedBy()).ifPresent(by::add);
            } else if (event instanceof InformedConsentRecorded consent
                    && consent.scope().contains(ConsentScope.EVALUATOR_ACCESS)) {
                people.consents.put(consent.participationId(), Ends.of(consent.validUntil()));
            } else if (event instanceof InformedConsentWithdrawn withdrawn
                    && withdrawn.covers(ConsentScope.EVALUATOR_ACCESS)) {
                people.consents.remove(withdrawn.participationId());
            }
        }
        return people;
    }

    /** Whether the reader nominated every one of them, and there is at least one. */
    boolean areNominatedBy(Reader reader, Set<LocalId> participations) {
        return !participations.isEmpty() && participations.stream().allMatch(one -> isNominatedBy(reader, one));
    }

    boolean isNominatedBy(Reader reader, LocalId participation) {
        return Oneself.isAmong(reader, nominators.getOrDefault(participation, Set.of()));
    }

    boolean letEvaluatorsLook(LocalId participation, Instant moment) {
        return moment.isBefore(consents.getOrDefault(participation, Instant.MIN));
    }
}
