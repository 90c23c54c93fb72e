package org.balcony.query.audittrail;

import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.FlagAcknowledged;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;

/** What an entry about an entry does to it. */
enum AboutKind {
    CORRECTS,
    RETRACTS,
    DISPUTES,
    SUPPORTS,
    RECLASSIFIES,
    /** Takes note of a flag, and so is about no entry. */
    ACKNOWLEDGES;

    static AboutKind of(RecordEvent entry) {
        return switch (entry) {
            case RecordCorrected _ -> CORRECTS;
            case RecordRetracted _ -> RETRACTS;
            case RecordDisputed _ -> DISPUTES;
            case EvidenceAttached _ -> SUPPORTS;
            case RecordReclassified _ -> RECLASSIFIES;
            case FlagAcknowledged _ -> ACKNOWLEDGES;
        };
    }
}
