package org.balcony.command.platform.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.command.kernel.Asking;
import org.balcony.command.kernel.Footing;
import org.balcony.command.kernel.Footing.Reach;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.Neighbour;
import org.balcony.command.kernel.ScopeRule;
import org.balcony.command.kernel.Warrant;
import org.balcony.command.platform.request.Sender;
import org.balcony.events.CheckedFact;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;

/**
 * Asks the rule of scope about a sender. Other streams are read only where the sender's standing and the stream itself do
 * not settle it, and only those on which something rests are noted.
 */
final class Admission {

    /**
     * What a sender stands on.
     *
     * @param relied the other streams it rests on
     */
    record Admitted(Warrant warrant, Set<CheckedFact> relied) {}

    private final ScopeRule rule;
    private final World world;
    private final Sender sender;
    private final Instant now;

    Admission(ScopeRule rule, World world, Sender sender, Instant now) {
        this.rule = rule;
        this.world = world;
        this.sender = sender;
        this.now = now;
    }

    /** The first of the roles in which the sender has business with the stream; one that opens all of it goes first. */
    Optional<Admitted> in(Collection<Role> roles, World.Opened stream) {
        List<Admitted> within = new ArrayList<>();
        for (Role role : roles) {
            Admitted own = within(role, stream);
            if (own.warrant().reaches(Reach.CASE)) {
                return Optional.of(own);
            }
            within.add(own);
        }
        List<Admitted> all =
                within.stream().map(one -> withOthers(one.warrant(), stream)).toList();
        return all.stream()
                .filter(one -> one.warrant().reaches(Reach.CASE))
                .findFirst()
                .or(() -> all.stream().filter(one -> !one.warrant().isEmpty()).findFirst());
    }

    /** What the sender stands on in a stream that asks nobody for business with it. */
    Admitted within(Role role, World.Opened stream) {
        return new Admitted(rule.within(asking(role), stream.folded().state()), Set.of());
    }

    /** The same in a stream that is being begun; beginning one needs no business with it. */
    Admitted beginning(Set<Role> roles, World.Opened stream) {
        return in(roles, stream)
                .orElseGet(
                        () -> new Admitted(Warrant.none(asking(roles.iterator().next())), Set.of()));
    }

    /** Whether the sender, in whichever role, has business with a stream. */
    boolean hasBusinessWith(StreamId stream) {
        return !ScopeRule.asks(stream.kind())
                || world.current(stream)
                        .flatMap(opened -> in(sender.roles(), opened))
                        .isPresent();
    }

    /** The same with what is needed to say whether the compartments are held. */
    Admitted holding(Admitted admitted, Collection<Compartment> compartments, World.Opened stream) {
        Set<Compartment> beyond = admitted.warrant().beyond(compartments);
        if (beyond.isEmpty() || !admitted.relied().isEmpty()) {
            return admitted;
        }
        Admitted more = withOthers(admitted.warrant(), stream);
        return more.warrant().beyond(compartments).equals(beyond) ? admitted : more;
    }

    /** All that the sender stands on, in each role, besides what is known already. */
    List<Admitted> standings(World.Opened stream, Warrant known) {
        return Stream.concat(Stream.of(known.asking().role()), sender.roles().stream())
                .distinct()
                .map(role -> withOthers(within(role, stream).warrant(), stream))
                .toList();
    }

    private Admitted withOthers(Warrant within, World.Opened stream) {
        Warrant warrant = within;
        Set<CheckedFact> relied = new LinkedHashSet<>();
        for (StreamId other : others(stream)) {
            Optional<World.Opened> there = world.current(other);
            if (there.isEmpty()) {
                continue;
            }
            Neighbour neighbour = new Neighbour(
                    other, there.get().version(), there.get().folded().state());
            List<Footing> footings = ScopeRule.beside(within.asking(), stream.id(), neighbour);
            if (!footings.isEmpty()) {
                warrant = warrant.and(footings);
                relied.add(new CheckedFact(other, neighbour.version()));
            }
        }
        return new Admitted(warrant, relied);
    }

    private Set<StreamId> others(World.Opened stream) {
        Set<StreamId> others = new LinkedHashSet<>();
        for (Need need : ScopeRule.besides(stream.id(), stream.folded().state())) {
            switch (need) {
                case Need.OfStream one -> others.add(one.stream());
                case Need.OfClaimants many -> others.addAll(world.claimants(many.scope()));
                case Need.OfOrganisations _ -> others.addAll(world.organisations());
                case Need.OfEvent _, Need.OfErasure _ -> {}
            }
        }
        others.remove(stream.id());
        return others;
    }

    private Asking asking(Role role) {
        return new Asking(sender.user(), sender.actors(), role, now);
    }
}
