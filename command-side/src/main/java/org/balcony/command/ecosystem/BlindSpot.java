package org.balcony.command.ecosystem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.command.actors.ActorsState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Need;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.TrackProfile.SocietyLevel;

/**
 * Whether a map of initiatives shows none that is local, traditional or of the private sector (domain text, section
 * 4.3). An initiative counts as local where its participants are the people on the ground, as traditional where it is
 * such a mechanism or a traditional body owns it, as private where a business owns it; an owner that is local to the
 * conflict ({@link LocalActors}) makes it local too.
 */
final class BlindSpot {

    private BlindSpot() {}

    /** The owners that must be looked at, where the initiatives alone do not settle it. */
    static List<Need> needs(Collection<InitiativeMapped> map) {
        return map.stream().anyMatch(BlindSpot::showsByItself)
                ? List.of()
                : owners(map).map(BlindSpot::need).toList();
    }

    static boolean in(Collection<InitiativeMapped> map, EcosystemState conflict, Context context) {
        return map.stream().noneMatch(BlindSpot::showsByItself)
                && owners(map)
                        .noneMatch(owner -> conflict.isOnTheGround(owner)
                                || LocalActors.isLocalByProfile(owner, conflict.region(), context)
                                || isPrivateOrTraditional(owner, context));
    }

    static boolean showsByItself(InitiativeMapped initiative) {
        return initiative.kind() == InitiativeKind.TRADITIONAL_MECHANISM
                || (initiative.trackProfile() != null
                        && initiative.trackProfile().level() == SocietyLevel.GRASSROOTS);
    }

    private static boolean isPrivateOrTraditional(ActorId owner, Context context) {
        return context.neighbour(StreamId.of(owner))
                .map(known -> known.state().of(ActorsState.class).sectors())
                .filter(sectors -> sectors.contains(Sector.BUSINESS) || sectors.contains(Sector.TRADITIONAL))
                .isPresent();
    }

    private static Stream<ActorId> owners(Collection<InitiativeMapped> map) {
        return map.stream().flatMap(initiative -> initiative.owners().stream()).distinct();
    }

    private static Need need(ActorId owner) {
        return new Need.OfStream(StreamId.of(owner));
    }
}
