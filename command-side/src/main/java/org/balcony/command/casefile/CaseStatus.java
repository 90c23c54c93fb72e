package org.balcony.command.casefile;

import java.util.Optional;
import org.balcony.command.kernel.Decision;
import org.balcony.events.CaseEvent.ResumedFrom;

/** How a case stands, and which work may be decided on then (domain text, section 2.1, rule U10). */
public enum CaseStatus {
    /** No registration stands. */
    UNREGISTERED,
    PROPOSED,
    ACTIVE,
    SUSPENDED,
    CLOSED,
    DECLINED;

    /** Work that a command may decide to begin. */
    public enum Work {
        ASSESSMENT_STAGE,
        FOLLOW_UP_STAGE,
        OTHER_STAGE
    }

    /** Whether the case is one we are busy with or may soon be. */
    public boolean live() {
        return this == PROPOSED || this == ACTIVE || this == SUSPENDED;
    }

    /** Whether such work may be decided on. */
    public boolean admits(Work work) {
        return switch (this) {
            case UNREGISTERED, DECLINED -> false;
            case PROPOSED -> work == Work.ASSESSMENT_STAGE;
            case ACTIVE, SUSPENDED -> true;
            case CLOSED -> work == Work.FOLLOW_UP_STAGE;
        };
    }

    /** The refusal of work that may not be decided on. */
    public Optional<Decision> refusalOf(Work work) {
        return admits(work)
                ? Optional.empty()
                : Optional.of(CasefileDecider.refuse(CasefileRefusal.CASE_STATUS_FORBIDS, this));
    }

    /** The status as the word that names where a case is resumed from; empty where it cannot be resumed. */
    Optional<ResumedFrom> resumable() {
        return switch (this) {
            case SUSPENDED -> Optional.of(ResumedFrom.SUSPENDED);
            case CLOSED -> Optional.of(ResumedFrom.CLOSED);
            case DECLINED -> Optional.of(ResumedFrom.DECLINED);
            case UNREGISTERED, PROPOSED, ACTIVE -> Optional.empty();
        };
    }
}
