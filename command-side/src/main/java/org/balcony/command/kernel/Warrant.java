package org.balcony.command.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balcony.command.kernel.Footing.Reach;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.Compartment;

/**
 * All that a sender in one role stands on in a stream.
 *
 * @param footings what gives business with the stream; empty where nothing does
 */
public record Warrant(Asking asking, List<Footing> footings) {

    public Warrant {
        footings = List.copyOf(footings);
    }

    /** Of somebody who stands on nothing. */
    public static Warrant none(Asking asking) {
        return new Warrant(asking, List.of());
    }

    /** Whether nothing gives the sender business with the stream. */
    public boolean isEmpty() {
        return footings.isEmpty();
    }

    /** Whether something opens that much. */
    public boolean reaches(Reach reach) {
        return footings.stream().anyMatch(one -> one.reach().includes(reach));
    }

    /** The strands the sender is confined to; empty where nothing confines. */
    public Set<String> confinedTo() {
        return reaches(Reach.CASE)
                ? Set.of()
                : footings.stream()
                        .map(Footing::strand)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the compartments that neither the role nor a grant holds. */
    public Set<Compartment> beyond(Collection<Compartment> compartments) {
        Set<Compartment> beyond = new TreeSet<>(compartments);
        beyond.removeAll(Clearance.of(asking.role()).compartments());
        footings.forEach(footing -> beyond.removeAll(footing.compartments()));
        return beyond;
    }

    /** This with more to stand on. */
    public Warrant and(List<Footing> more) {
        List<Footing> all = new ArrayList<>(footings);
        all.addAll(more);
        return new Warrant(asking, all);
    }
}
