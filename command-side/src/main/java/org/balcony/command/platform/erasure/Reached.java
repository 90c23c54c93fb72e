package org.balcony.command.platform.erasure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.command.kernel.Erasable;
import org.balcony.command.platform.dispatch.ErasureReach;
import org.balcony.command.platform.dispatch.World;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.DomainEvent;
import org.balcony.events.access.Findable;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.Ledger;

/** Counts keys in the vault and entries in the log. */
public final class Reached implements ErasureReach {

    /** In these roles somebody outside the organisation reads. */
    private static final Set<Role> OUTSIDE =
            EnumSet.of(Role.LOCAL_PARTNER, Role.COORDINATION_PARTNER, Role.FUNDER, Role.INTEGRATOR, Role.EVALUATOR);

    private final Histories histories;
    private final Keyring keys;

    public Reached(Ledger ledger, Keyring keys) {
        this.histories = new Histories(ledger);
        this.keys = keys;
    }

    @Override
    public Erasable of(StreamId whose, World world) {
        return switch (whose.kind()) {
            case PERSON -> person(whose, world);
            case ACTOR -> party(whose, world);
            case CASE, CONFLICT, ORGANISATION -> Erasable.NOTHING;
        };
    }

    private Erasable person(StreamId whose, World world) {
        PersonId person = new PersonId(whose.id());
        int records = histories.of(whose).size();
        Set<ActorOrText> recipients = new LinkedHashSet<>();
        for (StreamId one : world.claimants(Findable.casesOf(person))) {
            List<Histories.Entry> history = histories.of(one);
            PersonInCase there = PersonInCase.of(person, history);
            records += there.records(history);
            recipients(history)
                    .filter(who -> !there.isParticipation(who.value()))
                    .forEach(recipients::add);
        }
        return new Erasable(keys(whose), records, new ArrayList<>(recipients));
    }

    private Erasable party(StreamId whose, World world) {
        ActorId party = new ActorId(whose.id());
        long records = world.claimants(Findable.casesEntrustedBy(party)).stream()
                .map(histories::of)
                .flatMap(Collection::stream)
                .filter(entry -> entry.fact().event() instanceof ConfidentialMatterRecorded matter
                        && matter.ownerParty().equals(party)
                        && matter.substance() != null)
                .count();
        return new Erasable(keys(whose), (int) records, List.of());
    }

    private int keys(StreamId whose) {
        return keys.made(whose).isPresent() ? 1 : 0;
    }

    /** Who outside was let into a case or its conflict, now or once, or was told of it. */
    private Stream<ActorOrText> recipients(List<Histories.Entry> history) {
        Stream<Histories.Entry> ofConflicts = history.stream()
                .map(entry -> entry.fact().event())
                .filter(CaseRegistered.class::isInstance)
                .map(event -> StreamId.of(((CaseRegistered) event).conflictId()))
                .distinct()
                .flatMap(conflict -> histories.of(conflict).stream());
        return Stream.concat(history.stream(), ofConflicts)
                .flatMap(entry -> told(entry.fact().event()));
    }

    private static Stream<ActorOrText> told(DomainEvent event) {
        if (event instanceof AccessGranted grant) {
            return grant.granteeRole() == null || OUTSIDE.contains(grant.granteeRole())
                    ? Stream.of(grant.grantee())
                    : Stream.empty();
        }
        return event instanceof InformationShared shared ? Stream.of(shared.recipient()) : Stream.empty();
    }
}
