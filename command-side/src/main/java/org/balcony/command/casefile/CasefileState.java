package org.balcony.command.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.balcony.command.kernel.Asking;
import org.balcony.command.kernel.Footing;
import org.balcony.command.kernel.Footing.Reach;
import org.balcony.command.kernel.GivesFooting;
import org.balcony.command.kernel.Need;
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
import org.balcony.events.Fact;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.UserId;
import org.jspecify.annotations.Nullable;

/**
 * How the case stands.
 *
 * @param registeredBy who registered it; absent where no registration stands
 * @param conflictId the conflict it belongs to; absent where no registration stands
 * @param defaultLabel the label of what carries none of its own
 * @param feasibilityFound whether a finding says if the work can be done
 * @param conductBegun whether a conduct iteration was ever opened
 */
public record CasefileState(
        CaseStatus status,
        @Nullable UserId registeredBy,
        @Nullable ConflictId conflictId,
        Label defaultLabel,
        boolean feasibilityFound,
        boolean conductBegun)
        implements GivesFooting {

    /** Nothing is known of the case. */
    static final CasefileState NONE =
            new CasefileState(CaseStatus.UNREGISTERED, null, null, Label.of(Level.ORGANISATION), false, false);

    /** The scope in which the cases of a conflict are found. */
    public static String casesOf(ConflictId conflict) {
        return "cases-of/" + conflict;
    }

    /** Whoever registered the case has business with it. */
    @Override
    public Stream<Footing> footings(Asking asking) {
        return asking.user().equals(registeredBy) ? Stream.of(Footing.own(Reach.CASE)) : Stream.empty();
    }

    @Override
    public List<Need> besides(StreamId own) {
        return conflictId == null ? List.of() : List.of(new Need.OfStream(StreamId.of(conflictId)));
    }

    CasefileState after(Fact fact) {
        DomainEvent event = fact.event();
        if (event instanceof CaseEvent own) {
            return after(own, fact.circumstances().recordedBy());
        }
        boolean found = feasibilityFound || isFeasibility(event);
        boolean begun = conductBegun || isConduct(event);
        return found == feasibilityFound && begun == conductBegun
                ? this
                : new CasefileState(status, registeredBy, conflictId, defaultLabel, found, begun);
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

    private CasefileState after(CaseEvent event, UserId recordedBy) {
        return switch (event) {
            case CaseRegistered registered -> registered(registered, recordedBy);
            case CaseAccepted accepted -> status == CaseStatus.PROPOSED ? in(CaseStatus.ACTIVE) : this;
            case CaseDeclined declined -> status == CaseStatus.PROPOSED ? in(CaseStatus.DECLINED) : this;
            case CaseSuspended suspended -> status == CaseStatus.ACTIVE ? in(CaseStatus.SUSPENDED) : this;
            case CaseResumed resumed ->
                status.resumable().filter(resumed.from()::equals).isPresent() ? in(CaseStatus.ACTIVE) : this;
            case CaseClosed closed ->
                status == CaseStatus.ACTIVE || status == CaseStatus.SUSPENDED ? in(CaseStatus.CLOSED) : this;
        };
    }

    private CasefileState registered(CaseRegistered event, UserId by) {
        return status == CaseStatus.UNREGISTERED
                ? new CasefileState(
                        CaseStatus.PROPOSED,
                        by,
                        event.conflictId(),
                        event.defaultLabel(),
                        feasibilityFound,
                        conductBegun)
                : this;
    }

    private CasefileState in(CaseStatus next) {
        return new CasefileState(next, registeredBy, conflictId, defaultLabel, feasibilityFound, conductBegun);
    }
}
