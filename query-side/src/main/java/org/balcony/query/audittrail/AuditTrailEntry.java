package org.balcony.query.audittrail;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the audit trail. */
final class AuditTrailEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "audit-trail",
            "A1",
            1,
            Set.of(StreamKind.CASE, StreamKind.CONFLICT),
            "Who did what, when, why and on what ground?",
            List.of("auditors", "lead mediators", "evaluators"),
            List.of("recorded", "occurred"),
            AuditRow.class,
            List.of(
                    new Column("recordedAt, occurredAt", "when it was stored, and when it happened as first recorded"),
                    new Column("event", "the type of the event"),
                    new Column("subject, stream", "what it is about, and where it lies"),
                    new Column("who, actingRole, onBehalfOf", "the user, in which role, and for which actor"),
                    new Column("rationale, basis, confidence, sourceRefs", "why, and on what ground"),
                    new Column("label", "who may read it"),
                    new Column("commandId, correlationId, causationId", "links to the command and the cause"),
                    new Column("targets", "the entries that an entry about entries is about"),
                    new Column("checkedAgainst", "other streams the decision relied on"),
                    new Column(
                            "correctedBy, retractedBy, disputedBy, supportedBy, reclassifiedBy",
                            "later entries about this one, whether or not they still stand"),
                    new Column("position, streamVersion", "the place in the log, for readers who see positions")),
            List.of(new Column("entries", "acts shown, of one case or conflict")),
            List.of(),
            List.of(
                    "retracted: records that stand annulled; they are shown all the same",
                    "laterThanAsOf: with asOfOccurred, records left out because they happened later"),
            List.of(
                    "Rows stand in the order of recording and show what was recorded, not what corrections made of it."),
            List.of("It says who recorded an act, not who performed it in the world."));

    private AuditTrailEntry() {}
}
