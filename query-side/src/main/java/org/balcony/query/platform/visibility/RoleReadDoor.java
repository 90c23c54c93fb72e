package org.balcony.query.platform.visibility;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;

/**
 * The door by role: partners outside the organisation and funders see records of level coordination or wider without
 * compartments; every other role sees every record; who has no role sees none.
 */
public final class RoleReadDoor implements ReadDoor {

    private static final Set<Role> OUTSIDE = EnumSet.of(Role.LOCAL_PARTNER, Role.COORDINATION_PARTNER, Role.FUNDER);
    /** Chapter 5.2 of the domain, E1. */
    private static final Set<Role> SEES_NO_SMALL_CELLS =
            EnumSet.of(Role.FUNDER, Role.COORDINATION_PARTNER, Role.INTEGRATOR);

    private static final Set<Role> SEES_POSITIONS = EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR);

    @Override
    public boolean shows(Reader reader, RecordedEvent event) {
        Label label = event.fact().circumstances().label();
        return sight(reader).covers(label.level(), !label.compartments().isEmpty());
    }

    @Override
    public Optional<RecordedEvent> shown(Reader reader, RecordedEvent event) {
        return shows(reader, event) ? Optional.of(event) : Optional.empty();
    }

    @Override
    public Grade gradeAt(Reader reader, RecordedEvent event, long position) {
        return shows(reader, event) ? Grade.WHOLE : Grade.NONE;
    }

    @Override
    public Grade gradeAt(Reader reader, RecordedEvent event, long position, Instant moment) {
        return gradeAt(reader, event, position);
    }

    @Override
    public boolean showsPositions(Reader reader) {
        return reader.roles().stream().anyMatch(SEES_POSITIONS::contains);
    }

    @Override
    public boolean showsSmallCells(Reader reader) {
        return reader.roles().stream().anyMatch(role -> !SEES_NO_SMALL_CELLS.contains(role));
    }

    @Override
    public Sight sight(Reader reader) {
        if (reader.roles().stream().anyMatch(role -> !OUTSIDE.contains(role))) {
            return new Sight(Level.RESTRICTED, true);
        }
        return reader.roles().isEmpty() ? Sight.NOTHING : new Sight(Level.COORDINATION, false);
    }
}
