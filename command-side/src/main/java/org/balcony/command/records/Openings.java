package org.balcony.command.records;

import java.util.Set;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.DomainEvent;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.ProductEvent.JointProductReleased;

/** The fields of entries on which it rests who may read what: no correction opens what a decision would refuse to open. */
final class Openings {

    private Openings() {}

    /** Whether a correction of that field might open something to somebody. */
    static boolean restsOn(DomainEvent event, String field) {
        return switch (event) {
            case AccessGranted granted -> !field.equals("purpose");
            case AccessRevoked revoked -> field.equals("grantId");
            case ConfidentialMatterRecorded matter ->
                Set.of("matterId", "heldBy").contains(field);
            case DisclosureAuthorised authorised -> !field.equals("conditions");
            case MessageCarried message -> field.equals("matterId");
            case ConfidentialityRegimeAgreed regime ->
                Set.of("regimeId", "kind", "scope", "sunset", "supersedes").contains(field);
            case JointProductReleased release -> true;
            case FundingAgreed funding ->
                Set.of(
                                "arrangementId",
                                "funder",
                                "funderIsParty",
                                "reportingEntitlement",
                                "entitlementAuthorisedBy",
                                "supersedes")
                        .contains(field);
            default -> false;
        };
    }
}
