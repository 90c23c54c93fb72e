package org.balcony.query.evaluation.ecosystemmap;

import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A thing on the map; which columns it fills depends on what it is.
 *
 * @param id the thing, as a reference
 * @param name what it is called
 * @param kind of initiative, actor, role or link, in a word; absent where not known
 * @param level absent where not known
 * @param track of an initiative, derived from its profile; absent where no profile is known
 * @param from owners of an initiative, where a link begins, or who left a post
 * @param to parties an initiative engages, where a link ends, or who came to a post
 * @param parts what an actor does on the map
 * @param sectors of an actor, or of those a link joins
 * @param local whether an actor, or an owner of an initiative, is known to be local; absent where it is about neither
 * @param ours whether it is an initiative of ours
 * @param status of an initiative, a role or a consultation; absent otherwise
 * @param when when, as the source says; absent where not known
 * @param orientation of a link; absent otherwise
 * @param purpose of a link; absent otherwise
 * @param direction of a link; absent otherwise
 * @param standsAlone of a link from above: no horizontal link touches its lower end; absent otherwise
 */
public record EcosystemRow(
        List<EventId> eventIds,
        Element what,
        String id,
        String name,
        @Nullable String kind,
        @Nullable SocietyLevel level,
        @Nullable String track,
        List<String> from,
        List<String> to,
        List<String> parts,
        List<Sector> sectors,
        @Nullable Boolean local,
        boolean ours,
        @Nullable String status,
        @Nullable When when,
        @Nullable Orientation orientation,
        @Nullable String purpose,
        @Nullable Direction direction,
        @Nullable Boolean standsAlone,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public EcosystemRow {
        eventIds = List.copyOf(eventIds);
        from = List.copyOf(from);
        to = List.copyOf(to);
        parts = List.copyOf(parts);
        sectors = List.copyOf(sectors);
    }

    @Override
    public String rowKey() {
        return id;
    }
}
