package org.balcony.query.audit.authorityhistory;

import java.time.LocalDate;
import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.events.value.When;
import org.balcony.query.facts.RowKeys;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which somebody held an authority, or nobody held a role.
 *
 * @param subject which one, such as {@code role/r-1}; for a vacancy the role
 * @param holder absent for a vacancy, and for a mandate where no lead organisation is known
 * @param name what the holder is called; absent like the holder
 * @param authority the role, the role of a mandate, or what a grant opens
 * @param onBehalfOf for whom the holder could act; only of a mandate
 * @param begin when it was given; for a vacancy the first vacant day
 * @param period the time it was given for; absent where none was agreed
 * @param end when it ended on record, or the last vacant day; absent while it lasts and where only the period ended it
 * @param endedHow why or how it ended; absent while it lasts
 * @param days how long it lasted up to the day asked about, least and most
 * @param level up to which level a grant opens; absent for all else
 * @param inRole in which role the grantee has it; absent where in any, and for all else
 * @param openFrom the first day on which it let its holder in here, by what was recorded; absent for mandates and vacancies
 * @param openTo the last such day; absent while it lasts
 * @param purpose what it is for, or the scope of a mandate; absent where not said
 * @param conflictOfInterest what was declared with a role; absent where nothing was asked
 */
public record AuthorityHistoryRow(
        List<EventId> eventIds,
        AuthorityKind kind,
        String subject,
        @Nullable ActorOrText holder,
        @Nullable String name,
        String authority,
        List<ActorOrText> onBehalfOf,
        When begin,
        @Nullable When period,
        @Nullable When end,
        @Nullable String endedHow,
        InForce inForce,
        Days days,
        @Nullable Level level,
        List<Compartment> compartments,
        @Nullable Role inRole,
        @Nullable LocalDate openFrom,
        @Nullable LocalDate openTo,
        @Nullable String purpose,
        @Nullable String conflictOfInterest,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public AuthorityHistoryRow {
        eventIds = List.copyOf(eventIds);
        onBehalfOf = List.copyOf(onBehalfOf);
        compartments = List.copyOf(compartments);
    }

    /** Whether it let its holder in on that day. */
    boolean isOpenOn(LocalDate day) {
        return openFrom != null && !openFrom.isAfter(day) && (openTo == null || !openTo.isBefore(day));
    }

    @Override
    public String rowKey() {
        return RowKeys.of(kind, subject, eventIds.getFirst(), begin);
    }

    /** What sort of authority it is. */
    public enum AuthorityKind {
        ROLE,
        MANDATE,
        GRANT,
        VACANCY,
        /** Whoever entered the case in our books has business with it. */
        REGISTRATION
    }

    /** Whether it held on the day asked about. */
    public enum InForce {
        YES,
        /** The dates allow it and do not settle it. */
        POSSIBLY,
        NO
    }
}
