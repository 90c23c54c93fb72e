package org.balcony.command.coordination;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * With whom we talk before we act, and with whom we work together.
 *
 * @param consultations the consultations
 * @param arrangements the arrangements whose agreement stands
 * @param ended the arrangements that ended and were not agreed again
 */
public record CoordinationState(
        PMap<LocalId, Consultation> consultations,
        PMap<LocalId, CoordinationArrangementAgreed> arrangements,
        PSet<LocalId> ended) {

    /** How far a consultation has come. */
    public enum Stand {
        SOUGHT,
        HELD,
        DECLINED,
        UNANSWERED,
        WAIVED
    }

    /**
     * A consultation.
     *
     * @param with with whom; absent where no entry that stands says
     * @param sought how it was sought; absent where it was not
     */
    public record Consultation(
            @Nullable ActorOrText with, @Nullable ConsultationSought sought, Stand stand) {}

    static final CoordinationState NONE =
            new CoordinationState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty());

    /** Whether any consultation took place. */
    public boolean held() {
        return consultations.values().stream().anyMatch(one -> one.stand() == Stand.HELD);
    }

    /** Those with whom a consultation took place. */
    public Set<ActorOrText> consultedActors() {
        return consultations.values().stream()
                .filter(one -> one.stand() == Stand.HELD)
                .flatMap(one -> Stream.ofNullable(one.with()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody is in an arrangement that has not ended: the coordination circle. */
    public boolean inCircle(ActorOrText actor) {
        return arrangements.entrySet().stream()
                .filter(arrangement -> !ended.contains(arrangement.getKey()))
                .map(arrangement -> arrangement.getValue())
                .anyMatch(arrangement -> arrangement.members().contains(actor) || actor.equals(arrangement.lead()));
    }

    /** A consultation of the case. */
    public Optional<Consultation> consultation(LocalId id) {
        return Optional.ofNullable(consultations.get(id));
    }

    static boolean restsOn(DomainEvent event) {
        return event instanceof CoordinationEvent && !(event instanceof ThirdPartyActionNotified);
    }

    CoordinationState after(Fact fact) {
        return fact.event() instanceof CoordinationEvent event ? after(event) : this;
    }

    private CoordinationState after(CoordinationEvent event) {
        return switch (event) {
            case ConsultationSought sought -> after(sought);
            case ConsultationHeld held -> with(held.consultationId(), held.with(), Stand.HELD);
            case ConsultationNotHeld not -> with(not.consultationId(), not.with(), stand(not));
            case CoordinationArrangementAgreed agreed ->
                new CoordinationState(
                        consultations,
                        arrangements.plus(agreed.arrangementId(), agreed),
                        ended.minus(agreed.arrangementId()));
            case CoordinationArrangementEnded end ->
                new CoordinationState(consultations, arrangements, ended.plus(end.arrangementId()));
            case ThirdPartyActionNotified notified -> this;
        };
    }

    private static Stand stand(ConsultationNotHeld not) {
        return switch (not.why()) {
            case DECLINED -> Stand.DECLINED;
            case UNANSWERED -> Stand.UNANSWERED;
            case WAIVED -> Stand.WAIVED;
        };
    }

    private CoordinationState after(ConsultationSought sought) {
        Consultation before = consultations.get(sought.consultationId());
        return with(
                sought.consultationId(),
                new Consultation(
                        before == null || before.with() == null ? sought.with() : before.with(),
                        sought,
                        before == null ? Stand.SOUGHT : before.stand()));
    }

    /** What took place stays so: no later entry makes it not to have taken place. */
    private CoordinationState with(LocalId id, @Nullable ActorOrText with, Stand stand) {
        Consultation before = consultations.get(id);
        return with(
                id,
                before == null
                        ? new Consultation(with, null, stand)
                        : new Consultation(
                                with == null ? before.with() : with,
                                before.sought(),
                                before.stand() == Stand.HELD ? Stand.HELD : stand));
    }

    private CoordinationState with(LocalId id, Consultation consultation) {
        return new CoordinationState(consultations.plus(id, consultation), arrangements, ended);
    }
}
