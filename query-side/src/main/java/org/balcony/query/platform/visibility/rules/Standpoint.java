package org.balcony.query.platform.visibility.rules;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.Role;
import org.balcony.query.platform.visibility.Reader;

/** From where a reader looks at a stream: every cell that is open to the reader there at a moment. */
public final class Standpoint {

    private Standpoint() {}

    /**
     * The cells of a reader.
     *
     * @param wide roles that see the whole organisation
     * @param around the grants of organisations, and for a case those of its conflict
     * @param own the grants of the stream itself
     */
    public static List<Cell> of(Reader reader, Set<Role> wide, List<Grants> around, Grants own, Instant moment) {
        return reader.roles().stream()
                .flatMap(role -> Stream.of(
                                byRole(role, wide),
                                own.standing(reader, role, moment),
                                around.stream().flatMap(one -> one.cells(reader, role, moment)),
                                own.cells(reader, role, moment))
                        .flatMap(one -> one))
                .distinct()
                .toList();
    }

    private static Stream<Cell> byRole(Role role, Set<Role> wide) {
        return wide.contains(role)
                ? Stream.of(new Cell(role, Clearance.of(role), java.util.Optional.empty()))
                : Stream.empty();
    }
}
