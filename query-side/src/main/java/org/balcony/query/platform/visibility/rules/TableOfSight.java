package org.balcony.query.platform.visibility.rules;

import static org.balcony.query.platform.visibility.rules.Rule.ABOUT;
import static org.balcony.query.platform.visibility.rules.Rule.ABOUT_ENTRIES;
import static org.balcony.query.platform.visibility.rules.Rule.ACT;
import static org.balcony.query.platform.visibility.rules.Rule.CONSENTED;
import static org.balcony.query.platform.visibility.rules.Rule.ENTRUSTED;
import static org.balcony.query.platform.visibility.rules.Rule.NAMED;
import static org.balcony.query.platform.visibility.rules.Rule.NO;
import static org.balcony.query.platform.visibility.rules.Rule.NOMINATED;
import static org.balcony.query.platform.visibility.rules.Rule.NO_PARTY;
import static org.balcony.query.platform.visibility.rules.Rule.OWN;
import static org.balcony.query.platform.visibility.rules.Rule.OWN_SESSIONS;
import static org.balcony.query.platform.visibility.rules.Rule.PER_REGIME;
import static org.balcony.query.platform.visibility.rules.Rule.RELEASED;
import static org.balcony.query.platform.visibility.rules.Rule.SHARED;
import static org.balcony.query.platform.visibility.rules.Rule.WITHOUT_SUMMARY;
import static org.balcony.query.platform.visibility.rules.Rule.YES;

import org.balcony.events.access.Shelf;
import org.balcony.events.value.Role;

/** The table of the domain text (section 6.2), one column a method: what each role may see of each shelf. */
public final class TableOfSight {

    private TableOfSight() {}

    /** What the table says. */
    public static Rule of(Role role, Shelf shelf) {
        return switch (role) {
            case LEAD_MEDIATOR, MEDIATOR, CASE_OFFICER, SAFETY_OFFICER, RECORDS_STEWARD -> team(shelf);
            case EVALUATOR -> evaluator(shelf);
            case AUDITOR -> auditor(shelf);
            case ADMINISTRATOR -> administrator(shelf);
            case LOCAL_PARTNER -> localPartner(shelf);
            case COORDINATION_PARTNER -> coordinationPartner(shelf);
            case FUNDER -> funder(shelf);
            case INTEGRATOR -> integrator(shelf);
        };
    }

    private static Rule team(Shelf shelf) {
        return switch (shelf) {
            case MATTERS -> ENTRUSTED;
            case RECORDS -> ABOUT;
            case CASE,
                    SESSIONS,
                    PARTICIPANTS,
                    IDENTITIES,
                    ATTENDANCE,
                    POWER,
                    COORDINATION,
                    FUNDING,
                    PRODUCTS,
                    SAFETY,
                    OUTCOMES,
                    DISCLOSURES,
                    ECOSYSTEM,
                    WORK,
                    ACCESS -> YES;
        };
    }

    private static Rule evaluator(Shelf shelf) {
        return switch (shelf) {
            case IDENTITIES, MATTERS, SAFETY -> NO;
            case SESSIONS -> PER_REGIME;
            case OUTCOMES -> CONSENTED;
            case RECORDS -> ABOUT;
            case CASE,
                    PARTICIPANTS,
                    ATTENDANCE,
                    POWER,
                    COORDINATION,
                    FUNDING,
                    PRODUCTS,
                    DISCLOSURES,
                    ECOSYSTEM,
                    WORK,
                    ACCESS -> YES;
        };
    }

    private static Rule auditor(Shelf shelf) {
        return switch (shelf) {
            case IDENTITIES, MATTERS, SAFETY -> ACT;
            case SESSIONS -> WITHOUT_SUMMARY;
            case RECORDS -> ABOUT;
            case CASE,
                    PARTICIPANTS,
                    ATTENDANCE,
                    POWER,
                    COORDINATION,
                    FUNDING,
                    PRODUCTS,
                    OUTCOMES,
                    DISCLOSURES,
                    ECOSYSTEM,
                    WORK,
                    ACCESS -> YES;
        };
    }

    private static Rule administrator(Shelf shelf) {
        return switch (shelf) {
            case IDENTITIES, MATTERS, SAFETY -> NO;
            case RECORDS -> ABOUT;
            case CASE,
                    SESSIONS,
                    PARTICIPANTS,
                    ATTENDANCE,
                    POWER,
                    COORDINATION,
                    FUNDING,
                    PRODUCTS,
                    OUTCOMES,
                    DISCLOSURES,
                    ECOSYSTEM,
                    WORK,
                    ACCESS -> YES;
        };
    }

    private static Rule localPartner(Shelf shelf) {
        return switch (shelf) {
            case CASE, ECOSYSTEM -> YES;
            case SESSIONS, ATTENDANCE -> OWN_SESSIONS;
            case PARTICIPANTS, SAFETY -> NOMINATED;
            case COORDINATION, FUNDING -> NAMED;
            case OUTCOMES, WORK -> OWN;
            case PRODUCTS -> RELEASED;
            case RECORDS -> ABOUT_ENTRIES;
            case IDENTITIES, MATTERS, POWER, DISCLOSURES, ACCESS -> NO;
        };
    }

    private static Rule coordinationPartner(Shelf shelf) {
        return switch (shelf) {
            case CASE, ECOSYSTEM, WORK -> YES;
            case COORDINATION -> NAMED;
            case PRODUCTS, OUTCOMES -> RELEASED;
            case POWER -> SHARED;
            case RECORDS -> ABOUT_ENTRIES;
            case SESSIONS, PARTICIPANTS, IDENTITIES, ATTENDANCE, MATTERS, FUNDING, SAFETY, DISCLOSURES, ACCESS -> NO;
        };
    }

    private static Rule funder(Shelf shelf) {
        return switch (shelf) {
            case CASE -> YES;
            case COORDINATION -> NO_PARTY;
            case FUNDING -> NAMED;
            case PRODUCTS, OUTCOMES -> RELEASED;
            case RECORDS -> ABOUT_ENTRIES;
            case SESSIONS,
                    PARTICIPANTS,
                    IDENTITIES,
                    ATTENDANCE,
                    MATTERS,
                    POWER,
                    SAFETY,
                    DISCLOSURES,
                    ECOSYSTEM,
                    WORK,
                    ACCESS -> NO;
        };
    }

    private static Rule integrator(Shelf shelf) {
        return switch (shelf) {
            case CASE, ECOSYSTEM, COORDINATION, WORK -> YES;
            case PRODUCTS, OUTCOMES -> RELEASED;
            case RECORDS -> ABOUT_ENTRIES;
            case SESSIONS, PARTICIPANTS, IDENTITIES, ATTENDANCE, MATTERS, POWER, FUNDING, SAFETY, DISCLOSURES, ACCESS ->
                NO;
        };
    }
}
