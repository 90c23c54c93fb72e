package org.balcony.command.platform.dispatch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.EntrySight;
import org.balcony.command.kernel.Erasable;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.Neighbour;
import org.balcony.command.platform.request.Draft;
import org.balcony.command.platform.request.Envelope;
import org.balcony.command.platform.request.Preparation;
import org.balcony.events.CheckedFact;
import org.balcony.events.Circumstances;
import org.balcony.events.Fact;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What one decision may depend on, and what of it goes into the events. */
final class Contexts {

    private final World world;
    private final ErasureReach reach;
    private final Draft draft;
    private final World.Opened opened;
    private final Admission admission;
    private final Admission.Admitted admitted;
    private final Instant now;
    private final LocalId fresh;
    private final When occurredAt;
    private final @Nullable ActorId onBehalfOf;
    private final Set<CheckedFact> checked = new LinkedHashSet<>();

    Contexts(
            World world,
            ErasureReach reach,
            Draft draft,
            World.Opened opened,
            Instant now,
            LocalId fresh,
            Admission admission,
            Admission.Admitted admitted,
            Command command) {
        this.world = world;
        this.reach = reach;
        this.draft = draft;
        this.opened = opened;
        this.admission = admission;
        this.admitted =
                admission.holding(admitted, cells(command, draft.envelope().label()), opened);
        this.checked.addAll(this.admitted.relied());
        this.now = now;
        this.fresh = fresh;
        this.onBehalfOf = new Preparation(world).onBehalfOf(draft.envelope());
        this.occurredAt = Objects.requireNonNullElseGet(
                draft.envelope().occurredAt(), () -> When.at(now.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** The context with the answers to these needs. */
    Context of(List<Need> needs) {
        Map<Need, List<Neighbour>> neighbours = new HashMap<>();
        Map<EventId, Fact> events = new HashMap<>();
        Erasable erasable = Erasable.NOTHING;
        for (Need need : needs) {
            switch (need) {
                case Need.OfStream one -> neighbours.put(one, neighbours(Set.of(one.stream())));
                case Need.OfClaimants many -> neighbours.put(many, neighbours(known(world.claimants(many.scope()))));
                case Need.OfOrganisations all -> neighbours.put(all, neighbours(known(world.organisations())));
                case Need.OfEvent entry ->
                    opened.fact(entry.event())
                            .filter(fact -> entry.unseen() || isThere(fact))
                            .ifPresent(fact -> events.put(fact.id(), fact));
                case Need.OfErasure erasure -> erasable = reach.of(erasure.whose(), world);
            }
        }
        return new Context(
                opened.id(),
                draft.id(),
                draft.sender().user(),
                role(),
                now,
                occurredAt,
                draft.envelope().rationale(),
                draft.envelope().basis(),
                draft.envelope().stageIterationId(),
                onBehalfOf,
                sourceRefs(),
                admitted.warrant(),
                draft.envelope().label(),
                fresh,
                neighbours,
                events,
                erasable);
    }

    /** What goes into the envelope of the events. */
    Circumstances circumstances(Label label) {
        Envelope said = draft.envelope();
        return new Circumstances(
                occurredAt,
                draft.sender().user(),
                role(),
                onBehalfOf,
                draft.id(),
                Objects.requireNonNullElse(said.correlationId(), draft.id().value()),
                said.causationId(),
                said.stageIterationId(),
                said.rationale(),
                said.basis(),
                said.confidence(),
                sourceRefs(),
                label,
                List.copyOf(checked));
    }

    /** An entry that the sender may not see is not there, in whichever of the sender's roles. */
    private boolean isThere(Fact entry) {
        EntrySight sight = new EntrySight(opened.id().kind(), opened.folded().state(), opened::fact);
        if (sight.opens(entry, admitted.warrant())) {
            return true;
        }
        Optional<Admission.Admitted> seeing = admission.standings(opened, admitted.warrant()).stream()
                .filter(one -> sight.opens(entry, one.warrant()))
                .findFirst();
        seeing.ifPresent(one -> checked.addAll(one.relied()));
        return seeing.isPresent();
    }

    private Role role() {
        return admitted.warrant().asking().role();
    }

    private static Set<Compartment> cells(Command command, @Nullable Label label) {
        Set<Compartment> cells = new LinkedHashSet<>(command.cells());
        if (label != null) {
            cells.addAll(label.compartments());
        }
        return cells;
    }

    /** Streams that nobody named are told of to those only who may know them. */
    private Set<StreamId> known(Set<StreamId> streams) {
        Set<StreamId> known = new LinkedHashSet<>(streams);
        known.removeIf(stream -> !admission.hasBusinessWith(stream));
        return known;
    }

    private List<Neighbour> neighbours(Set<StreamId> streams) {
        List<Neighbour> found = new ArrayList<>();
        for (StreamId stream : streams) {
            world.current(stream).ifPresent(other -> {
                found.add(new Neighbour(stream, other.version(), other.folded().state()));
                checked.add(new CheckedFact(stream, other.version()));
            });
        }
        return found;
    }

    private List<String> sourceRefs() {
        return Objects.requireNonNullElse(draft.envelope().sourceRefs(), List.of());
    }
}
