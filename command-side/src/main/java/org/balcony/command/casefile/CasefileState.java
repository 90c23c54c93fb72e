package org.balcony.command.casefile;

import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.CaseEvent;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.DomainEvent;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.jspecify.annotations.Nullable;

/**
 * How the case stands.
 *
 * @param conflictId the conflict it belongs to; absent where no registration stands
 * @param defaultLabel the label of what carries none of its own
 * @param feasibilityFound whether a finding says if the work can be done
 * @param conductBegun whether a conduct iteration was ever opened
 */
public record CasefileState(
        CaseStatus status,
        @Nullable ConflictId conflictId,
        Label defaultLabel,
        boolean feasibilityFound,
        boolean conductBegun) {

    /** Nothing is known of the case. */
    static final CasefileState NONE =
            new CasefileState(CaseStatus.UNREGISTERED, null, Label.of(Level.ORGANISATION), false, false);

    /** The scope in which the cases of a conflict are found. */
    public static String casesOf(ConflictId conflict) {
        return "cases-of/" + conflict;
    }

    CasefileState after(DomainEvent event) {
        if (event instanceof CaseEvent own) {
            return after(own);
        }
        boolean found = feasibilityFound || isFeasibility(event);
        boolean begun = conductBegun || isConduct(event);
        return found == feasibilityFound && begun == conductBegun
                ? this
                : new CasefileState(status, conflictId, defaultLabel, found, begun);
    }

    static boolean restsOn(DomainEvent event) {
        return event instanceof CaseEvent
                || event instanceof AssessmentFindingRecorded
                || event instanceof StageIterationOpened;
    }

    private static boolean isFeasibility(DomainEvent event) {
        return event instanceof AssessmentFindingRecorded finding && finding.kind() == FindingKind.FEASIBILITY;
    }

    private static boolean isConduct(DomainEvent event) {
        return event instanceof StageIterationOpened opened && opened.stage() == Stage.CONDUCT;
    }

    private CasefileState after(CaseEvent event) {
        return switch (event) {
            case CaseRegistered registered -> registered(registered);
            case CaseAccepted accepted -> status == CaseStatus.PROPOSED ? in(CaseStatus.ACTIVE) : this;
            case CaseDeclined declined -> status == CaseStatus.PROPOSED ? in(CaseStatus.DECLINED) : this;
            case CaseSuspended suspended -> status == CaseStatus.ACTIVE ? in(CaseStatus.SUSPENDED) : this;
            case CaseResumed resumed ->
                status.resumable().filter(resumed.from()::equals).isPresent() ? in(CaseStatus.ACTIVE) : this;
            case CaseClosed closed ->
                status == CaseStatus.ACTIVE || status == CaseStatus.SUSPENDED ? in(CaseStatus.CLOSED) : this;
        };
    }

    private CasefileState registered(CaseRegistered event) {
        return status == CaseStatus.UNREGISTERED
                ? new CasefileState(
                        CaseStatus.PROPOSED, event.conflictId(), event.defaultLabel(), feasibilityFound, conductBegun)
                : this;
    }

    private CasefileState in(CaseStatus next) {
        return new CasefileState(next, conflictId, defaultLabel, feasibilityFound, conductBegun);
    }
}
