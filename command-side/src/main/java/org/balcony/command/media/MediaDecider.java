package org.balcony.command.media;

import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.media.MediaCommand.IssueMediaStatement;
import org.balcony.command.media.MediaCommand.RecordMediaExposure;
import org.balcony.events.SafetyEvent.MediaExposureRecorded;

/** Decides on what is told to the media, and on what is recorded of them. */
final class MediaDecider {

    private MediaDecider() {}

    static Decision decide(MediaCommand command, StreamState state, Context context) {
        return switch (command) {
            case IssueMediaStatement issue ->
                state.of(CasefileState.class)
                        .status()
                        .refusalOf(Work.AFTERMATH)
                        .orElseGet(() -> StatementRules.decide(issue.statement(), state, context));
            case RecordMediaExposure exposure -> exposed(exposure.exposure());
        };
    }

    private static Decision exposed(MediaExposureRecorded exposure) {
        return Boolean.TRUE.equals(exposure.identitiesExposed())
                ? Decision.accept(exposure, Flag.of(MediaWarning.RISK_REVIEW_DUE))
                : Decision.accept(exposure);
    }
}
