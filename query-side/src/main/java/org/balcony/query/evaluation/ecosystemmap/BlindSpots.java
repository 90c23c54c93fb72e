package org.balcony.query.evaluation.ecosystemmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;

/** What a map of initiatives does not show: levels, sectors of owners, and traditional effort. */
final class BlindSpots {

    private static final List<SocietyLevel> LEVELS =
            List.of(SocietyLevel.ELITE, SocietyLevel.MIDDLE, SocietyLevel.GRASSROOTS);

    private BlindSpots() {}

    /** In words; nothing where there is no map. */
    static List<String> of(List<Entry<InitiativeMapped>> map, Levels levels) {
        if (map.isEmpty()) {
            return List.of();
        }
        List<String> spots = new ArrayList<>();
        Set<SocietyLevel> shown = map.stream()
                .flatMap(one -> Stream.ofNullable(one.event().trackProfile()))
                .map(profile -> profile.level())
                .collect(Collectors.toSet());
        LEVELS.stream()
                .filter(level -> !shown.contains(level))
                .forEach(level -> spots.add("no initiative at the level: " + Words.of(level)));
        if (map.stream().noneMatch(one -> one.event().kind() == InitiativeKind.TRADITIONAL_MECHANISM)) {
            spots.add("no traditional mechanism");
        }
        Set<ActorId> owners = owners(map);
        Set<Sector> sectors =
                owners.stream().flatMap(owner -> levels.sectors(owner).stream()).collect(Collectors.toSet());
        Stream.of(Sector.values())
                .filter(sector -> sector != Sector.OTHER && !sectors.contains(sector))
                .forEach(sector -> spots.add("no owner from the sector: " + Words.of(sector)));
        if (owners.stream().noneMatch(levels.locals()::knows)) {
            spots.add("no owner known to be local");
        }
        return spots;
    }

    static Set<ActorId> owners(List<Entry<InitiativeMapped>> map) {
        return map.stream().flatMap(one -> one.event().owners().stream()).collect(Collectors.toSet());
    }
}
