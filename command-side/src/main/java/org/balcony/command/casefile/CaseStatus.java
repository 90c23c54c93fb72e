package org.balcony.command.casefile;

import java.util.Optional;
import java.util.Set;
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

    /** Kinds of work that a command may decide on, by the statuses in which it may. */
    public enum Work {
        /** What prepares a case: assessment, roles, funding. */
        GROUNDWORK(PROPOSED, ACTIVE, SUSPENDED),
        /** What moves a case that was accepted. */
        PROCESS(ACTIVE, SUSPENDED),
        /** What brings people together, or begins to change the balance between them. */
        ENGAGEMENT(ACTIVE),
        /** What goes on after a case was closed: follow-up, transfer, release of joint products, safety. */
        AFTERMATH(ACTIVE, SUSPENDED, CLOSED),
        /** What may be told as long as there is a case. */
        DISCLOSURE(PROPOSED, ACTIVE, SUSPENDED, CLOSED);

        private final Set<CaseStatus> statuses;

        Work(CaseStatus... statuses) {
            this.statuses = Set.of(statuses);
        }
    }

    /** Whether the case is one we are busy with or may soon be. */
    public boolean live() {
        return this == PROPOSED || this == ACTIVE || this == SUSPENDED;
    }

    /** Whether such work may be decided on. */
    public boolean admits(Work work) {
        return work.statuses.contains(this);
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
