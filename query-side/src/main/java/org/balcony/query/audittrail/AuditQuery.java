package org.balcony.query.audittrail;

import java.util.Optional;
import java.util.UUID;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;

/**
 * What is looked for in the audit trail of all cases.
 *
 * @param type the published type of the event
 * @param from recorded at this date's first bound or later
 * @param to recorded at this date's last bound or earlier
 * @param after the event id of the last row of the page before
 * @param newestFirst the order of recording, or backwards
 */
public record AuditQuery(
        Optional<String> who,
        Optional<Role> role,
        Optional<String> type,
        Optional<StreamId> stream,
        Optional<When> from,
        Optional<When> to,
        Optional<UUID> after,
        boolean newestFirst,
        int limit,
        AsOf asOf) {}
