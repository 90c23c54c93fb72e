package org.balcony.command.kernel;

import static org.balcony.events.access.Shelf.ACCESS;
import static org.balcony.events.access.Shelf.CASE;
import static org.balcony.events.access.Shelf.COORDINATION;
import static org.balcony.events.access.Shelf.DISCLOSURES;
import static org.balcony.events.access.Shelf.ECOSYSTEM;
import static org.balcony.events.access.Shelf.FUNDING;
import static org.balcony.events.access.Shelf.IDENTITIES;
import static org.balcony.events.access.Shelf.MATTERS;
import static org.balcony.events.access.Shelf.OUTCOMES;
import static org.balcony.events.access.Shelf.POWER;
import static org.balcony.events.access.Shelf.PRODUCTS;
import static org.balcony.events.access.Shelf.RECORDS;
import static org.balcony.events.access.Shelf.SAFETY;
import static org.balcony.events.access.Shelf.WORK;

import java.util.EnumSet;
import java.util.Set;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.Role;

/** What a role is shown of each kind of record, at the very most (domain text, section 6.2): the table without its fine print. */
final class Insight {

    private static final Set<Shelf> ENTRUSTED = EnumSet.of(IDENTITIES, MATTERS, SAFETY);

    private static final Set<Shelf> LOCAL_PARTNERS =
            EnumSet.complementOf(EnumSet.of(IDENTITIES, MATTERS, POWER, DISCLOSURES, ACCESS));

    private static final Set<Shelf> COORDINATION_PARTNERS =
            EnumSet.of(CASE, ECOSYSTEM, WORK, COORDINATION, PRODUCTS, OUTCOMES, POWER, RECORDS);

    private static final Set<Shelf> FUNDERS = EnumSet.of(CASE, COORDINATION, FUNDING, PRODUCTS, OUTCOMES, RECORDS);

    private static final Set<Shelf> INTEGRATORS =
            EnumSet.of(CASE, ECOSYSTEM, COORDINATION, WORK, PRODUCTS, OUTCOMES, RECORDS);

    private Insight() {}

    /** Whether the role is told where something is withheld from it, and so knows that it is there. */
    static boolean knowsOfAll(Role role) {
        return role == Role.AUDITOR || role == Role.ADMINISTRATOR;
    }

    /** Whether some record on the shelf can be open to the role. */
    static boolean into(Shelf shelf, Role role) {
        return switch (role) {
            case LEAD_MEDIATOR, MEDIATOR, CASE_OFFICER, SAFETY_OFFICER, RECORDS_STEWARD -> true;
            case EVALUATOR, AUDITOR, ADMINISTRATOR -> !ENTRUSTED.contains(shelf);
            case LOCAL_PARTNER -> LOCAL_PARTNERS.contains(shelf);
            case COORDINATION_PARTNER -> COORDINATION_PARTNERS.contains(shelf);
            case FUNDER -> FUNDERS.contains(shelf);
            case INTEGRATOR -> INTEGRATORS.contains(shelf);
        };
    }
}
