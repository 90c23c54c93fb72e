package org.balcony.command.ecosystem;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.command.actors.ActorsState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Need;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Which actors are local to a conflict (domain text, section 2.13 and rule 4.3 on blind spots). Local is a party that is
 * a community or an indigenous nation; who owns an initiative that shows local, traditional or private effort by itself;
 * and a body of society (traditional, religious, business, civil society, women, youth) that belongs to no country or to
 * one that the conflict's region names. Of an actor known only as text nobody can tell.
 */
public final class LocalActors {

    private static final Set<Sector> OF_SOCIETY = EnumSet.of(
            Sector.TRADITIONAL, Sector.RELIGIOUS, Sector.BUSINESS, Sector.CIVIL_SOCIETY, Sector.WOMEN, Sector.YOUTH);

    private LocalActors() {}

    /** The streams to look at before {@link #among} is asked. */
    public static List<Need> needs(Collection<ActorOrText> actors, @Nullable ConflictId conflict) {
        return Stream.concat(
                        Stream.ofNullable(conflict).map(StreamId::of),
                        references(actors).map(StreamId::of))
                .<Need>map(Need.OfStream::new)
                .toList();
    }

    /** Whether any of these actors is known to be local to the conflict. */
    public static boolean among(Collection<ActorOrText> actors, @Nullable ConflictId conflict, Context context) {
        EcosystemState there = conflict == null
                ? EcosystemState.NONE
                : context.neighbour(StreamId.of(conflict))
                        .map(known -> known.state().of(EcosystemState.class))
                        .orElse(EcosystemState.NONE);
        return references(actors)
                .anyMatch(actor -> there.knowsAsLocal(actor) || isLocalByProfile(actor, there.region(), context));
    }

    static boolean isLocalByProfile(ActorId actor, @Nullable String region, Context context) {
        return context.neighbour(StreamId.of(actor))
                .flatMap(known -> java.util.Optional.ofNullable(
                        known.state().of(ActorsState.class).profile()))
                .filter(profile -> profile.sectors().stream().anyMatch(OF_SOCIETY::contains))
                .filter(profile -> isOfTheRegion(profile, region))
                .isPresent();
    }

    private static boolean isOfTheRegion(ActorProfiled profile, @Nullable String region) {
        String country = profile.country();
        return country == null
                || (region != null
                        && (region.equals(country)
                                || region.contains(Locale.of("", country).getDisplayCountry(Locale.ENGLISH))));
    }

    private static Stream<ActorId> references(Collection<ActorOrText> actors) {
        return actors.stream().flatMap(actor -> actor.actor().stream()).distinct();
    }
}
