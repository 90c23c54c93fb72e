package org.balcony.command.confidentiality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcony.command.confidentiality.Matter.Authorisation;
import org.balcony.command.kernel.Asking;
import org.balcony.command.kernel.KnowsConfidants;
import org.balcony.events.Circumstances;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.UserId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The regimes, confidential matters and disclosures of a case; never the substance of a matter.
 *
 * @param authorisations what the owner of each matter allowed
 * @param sharings the ids under which something was told
 * @param room whom what is agreed in a room concerns
 */
public record ConfidentialityState(
        Regimes regimes,
        PMap<LocalId, Matter> matters,
        PMap<LocalId, PVector<Authorisation>> authorisations,
        PSet<LocalId> sharings,
        Room room)
        implements KnowsConfidants {

    /**
     * Whom what is agreed in a room concerns.
     *
     * @param sessions what is on record of each session
     * @param representatives who may speak for a side
     */
    record Room(PMap<LocalId, Convened> sessions, Representatives representatives) {

        Room after(DomainEvent event) {
            return switch (event) {
                case SessionScheduled session -> with(session.sessionId(), Convened.of(session));
                case SessionHeld held ->
                    held.strand() == null || sessions.containsKey(held.sessionId())
                            ? this
                            : with(held.sessionId(), new Convened(List.of(), held.strand(), null));
                default -> {
                    Representatives next = representatives.after(event);
                    yield next == representatives ? this : new Room(sessions, next);
                }
            };
        }

        private Room with(LocalId session, Convened convened) {
            return new Room(sessions.plus(session, convened), representatives);
        }
    }

    /**
     * Whom a session brings together, and under what.
     *
     * @param strand the strand it belongs to; absent where to none
     * @param regimeId the regime named for it; absent where none was
     */
    record Convened(
            List<ActorOrText> parties,
            @Nullable String strand,
            @Nullable LocalId regimeId) {

        static final Convened NOBODY = new Convened(List.of(), null, null);

        static Convened of(SessionScheduled session) {
            return new Convened(session.partiesExpected(), session.strand(), session.regimeId());
        }
    }

    static final ConfidentialityState NONE = new ConfidentialityState(
            Regimes.NONE,
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePSet.empty(),
            new Room(HashTreePMap.empty(), Representatives.NONE));

    /**
     * The regime that holds for a session, strand or case, whether or not its sunset has come.
     *
     * @param session null where no session is meant
     * @param strand null where no strand is meant
     * @param named the regime that was named for it; null where none was
     */
    public Optional<Regime> regimeFor(@Nullable LocalId session, @Nullable String strand, @Nullable LocalId named) {
        return regimes.holdingFor(session, strand, named, regime -> true);
    }

    /** The regime that holds for a session, strand or case at that moment. */
    public Optional<Regime> regimeFor(
            @Nullable LocalId session, @Nullable String strand, @Nullable LocalId named, Instant at) {
        return regimes.holdingFor(session, strand, named, regime -> regime.lasts(at));
    }

    /** Whether nobody may be said to have said something there, as long as the sunset is left out of account. */
    public boolean forbidsAttribution(@Nullable LocalId session, @Nullable String strand, @Nullable LocalId named) {
        return regimeFor(session, strand, named)
                .filter(Regime::forbidsAttribution)
                .isPresent();
    }

    /** The regime that holds at that moment for a session on record; for the case, where no session is meant. */
    Optional<Regime> regimeOf(@Nullable LocalId session, Instant at) {
        Convened convened = session == null ? Convened.NOBODY : room.sessions().getOrDefault(session, Convened.NOBODY);
        return regimeFor(session, convened.strand(), convened.regimeId(), at);
    }

    /** Whether a regime of that id is on record. */
    public boolean knowsRegime(LocalId regime) {
        return regimes.byId().containsKey(regime);
    }

    /** The matter of that id, if one was entrusted. */
    public Optional<Matter> matter(LocalId id) {
        return Optional.ofNullable(matters.get(id));
    }

    /** Whether the recipient may be told at least that much of the matter at that moment. Its owner knows it already. */
    public boolean authorised(LocalId matter, ActorOrText recipient, DisclosureExtent atLeast, Instant at) {
        return matter(matter)
                .filter(known -> known.ownedBy(recipient)
                        || authorisations.getOrDefault(matter, TreePVector.empty()).stream()
                                .anyMatch(one -> one.allows(recipient, atLeast, at)))
                .isPresent();
    }

    @Override
    public boolean isConfidant(UserId user, ActorId party, Instant at) {
        ActorOrText told = new ActorOrText(user.value());
        return matters.entrySet().stream()
                .filter(matter -> matter.getValue().owner().equals(party))
                .anyMatch(matter -> matter.getValue().heldBy().contains(user)
                        || authorised(matter.getKey(), told, DisclosureExtent.FULL, at));
    }

    @Override
    public Optional<ActorId> ownerOf(LocalId matter) {
        return matter(matter).map(Matter::owner);
    }

    @Override
    public boolean isToldOf(Asking asking, LocalId matter) {
        return matter(matter).filter(one -> one.isKnownTo(asking.user())).isPresent()
                || authorisations.getOrDefault(matter, TreePVector.empty()).stream()
                        .anyMatch(one ->
                                one.opens(asking.now()) && one.to().stream().anyMatch(asking::isNamedBy));
    }

    /** Whether the owner of the matter allowed the whole of it to be told at that moment, to whomever. */
    public boolean opened(LocalId matter, Instant at) {
        return authorisations.getOrDefault(matter, TreePVector.empty()).stream().anyMatch(one -> one.opens(at));
    }

    /** Whether the party allowed the whole of any of its matters to be told at that moment. */
    public boolean openedBy(ActorId party, Instant at) {
        return matters.entrySet().stream()
                .anyMatch(matter -> matter.getValue().owner().equals(party) && opened(matter.getKey(), at));
    }

    /** Whether a regime that stands was agreed wholly before that moment. */
    public boolean regimesOlderThan(Instant moment) {
        return regimes.standing().stream()
                .map(regime -> regime.agreed().latest())
                .anyMatch(agreed -> agreed != null && agreed.isBefore(moment));
    }

    /** The parties expected at a session that was scheduled: whom what is agreed for it concerns. */
    public List<ActorOrText> partiesExpectedAt(LocalId session) {
        return room.sessions().getOrDefault(session, Convened.NOBODY).parties();
    }

    Representatives representatives() {
        return room.representatives();
    }

    static boolean restsOn(DomainEvent event) {
        return event instanceof ConfidentialityEvent || isAboutTheRoom(event);
    }

    private static boolean isAboutTheRoom(DomainEvent event) {
        return event instanceof SessionScheduled || event instanceof SessionHeld || Representatives.restsOn(event);
    }

    ConfidentialityState after(Fact fact) {
        if (isAboutTheRoom(fact.event())) {
            Room next = room.after(fact.event());
            return next == room ? this : new ConfidentialityState(regimes, matters, authorisations, sharings, next);
        }
        return fact.event() instanceof ConfidentialityEvent event ? after(event, fact.circumstances()) : this;
    }

    private ConfidentialityState after(ConfidentialityEvent event, Circumstances how) {
        return switch (event) {
            case ConfidentialityRegimeAgreed agreed ->
                new ConfidentialityState(
                        regimes.with(agreed, how.occurredAt()), matters, authorisations, sharings, room);
            case ConfidentialMatterRecorded recorded ->
                with(matters.plus(recorded.matterId(), Matter.of(recorded, how.recordedBy())));
            case DisclosureAuthorised allowed ->
                new ConfidentialityState(
                        regimes,
                        matters,
                        authorisations.plus(allowed.matterId(), authorisationsAfter(allowed)),
                        sharings,
                        room);
            case InformationShared shared ->
                new ConfidentialityState(regimes, matters, authorisations, sharings.plus(shared.sharingId()), room);
        };
    }

    private ConfidentialityState with(PMap<LocalId, Matter> known) {
        return new ConfidentialityState(regimes, known, authorisations, sharings, room);
    }

    private PVector<Authorisation> authorisationsAfter(DisclosureAuthorised event) {
        return authorisations
                .getOrDefault(event.matterId(), TreePVector.empty())
                .plus(Authorisation.of(event));
    }
}
