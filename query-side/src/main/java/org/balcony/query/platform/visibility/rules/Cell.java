package org.balcony.query.platform.visibility.rules;

import java.util.Optional;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.Role;

/**
 * One way in which a reader is let in; cells are closed against each other.
 *
 * @param role the role in which the reader reads there
 * @param clearance how far
 * @param strand the only strand it opens; empty where it opens all
 */
public record Cell(Role role, Clearance clearance, Optional<String> strand) {

    /** The same for all strands. */
    public Cell everywhere() {
        return new Cell(role, clearance, Optional.empty());
    }
}
