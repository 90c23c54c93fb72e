package org.balcony.command.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.command.kernel.Footing.Reach;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;

/**
 * Who has business where (domain text, sections 2.0 U1 and 6.1): roles with the whole organisation in view; whoever
 * registered a case or conflict or holds a role in the case; whoever holds a grant in force on it, its conflict or the
 * organisation. Those from outside stand on grants alone. Who works on a case has business with its conflict.
 *
 * @param organisationWide the roles that have the whole organisation in view
 * @param writingEverywhere the roles from outside that may write down what they know in any case, as a demonstration wants it;
 *     they read by grants all the same
 */
public record ScopeRule(Set<Role> organisationWide, Set<Role> writingEverywhere) {

    public ScopeRule {
        organisationWide = Set.copyOf(organisationWide);
        writingEverywhere = Set.copyOf(writingEverywhere);
        organisationWide.stream().filter(Clearance::isOutside).findAny().ifPresent(role -> {
            throw new IllegalArgumentException(
                    "the role " + role.kebab() + " is from outside the organisation and stands on grants alone");
        });
    }

    /** Whether streams of that kind ask who has business with them; who an actor or a person is concerns everybody. */
    public static boolean asks(StreamKind kind) {
        return switch (kind) {
            case CASE, CONFLICT, ORGANISATION -> true;
            case ACTOR, PERSON -> false;
        };
    }

    /** What the asker stands on by standing and by what is in the stream itself. */
    public Warrant within(Asking asking, StreamState state) {
        List<Footing> footings = new ArrayList<>();
        if (organisationWide.contains(asking.role()) || writingEverywhere.contains(asking.role())) {
            footings.add(Footing.own(Reach.ORGANISATION));
        }
        footings(asking, state).forEach(footings::add);
        return new Warrant(asking, footings);
    }

    /** The other streams on which business with this one may rest. */
    public static List<Need> besides(StreamId stream, StreamState state) {
        return Stream.concat(
                        state.all(GivesFooting.class).flatMap(one -> one.besides(stream).stream()),
                        Stream.of(new Need.OfOrganisations()))
                .distinct()
                .toList();
    }

    /** What the asker stands on in another stream, as far as it reaches this one. */
    public static List<Footing> beside(Asking asking, StreamId stream, Neighbour other) {
        return switch (other.stream().kind()) {
            case CONFLICT, ORGANISATION ->
                footings(asking, other.state()).filter(Footing::granted).toList();
            case CASE ->
                !Clearance.isOutside(asking.role())
                                && belongs(other, stream)
                                && footings(asking, other.state())
                                        .anyMatch(one -> one.reach().includes(Reach.CASE))
                        ? List.of(Footing.own(Reach.CASE))
                        : List.of();
            case ACTOR, PERSON -> List.of();
        };
    }

    private static Stream<Footing> footings(Asking asking, StreamState state) {
        return state.all(GivesFooting.class)
                .flatMap(one -> one.footings(asking))
                .filter(one -> one.granted() || !Clearance.isOutside(asking.role()));
    }

    private static boolean belongs(Neighbour one, StreamId conflict) {
        return state(one)
                .flatMap(facet -> facet.besides(one.stream()).stream())
                .anyMatch(new Need.OfStream(conflict)::equals);
    }

    private static Stream<GivesFooting> state(Neighbour one) {
        return one.state().all(GivesFooting.class);
    }
}
