package org.balcony.command.mandate;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEndReason;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;

/** What can be recorded about mandates and tracks. */
public sealed interface MandateCommand extends Command {

    /** Records on whose behalf we act. */
    @CommandType(
            value = "agree-mandate",
            purpose = "Record who has asked us to act, for what, and to whom we answer.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_OFFICER)
    record AgreeMandate(MandateAgreed mandate) implements MandateCommand {}

    /**
     * Records that a mandate came to its end.
     *
     * @param mandateId absent means the one mandate that is in force
     */
    @CommandType(
            value = "end-mandate",
            purpose = "Record that a mandate came to its end, and why.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_OFFICER)
    record EndMandate(@Nullable LocalId mandateId, MandateEndReason reason) implements MandateCommand {}

    /** Names the track of the work, with the attributes behind the label. */
    @CommandType(
            value = "designate-track",
            purpose = "Name the track of the work, with the attributes behind the label.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD,
            rationaleWhen = "if a track was designated before")
    record DesignateTrack(TrackDesignated designation) implements MandateCommand {}
}
