package org.balcony.command.mandate;

import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.MandateEvent.DeclaredTrack;
import org.balcony.events.MandateEvent.MandateEndReason;
import org.balcony.events.MandateEvent.MandateForm;
import org.balcony.events.MandateEvent.ReportingLine;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.MandateEvent.TrackScheme;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.TrackProfile;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What can be recorded about mandates and tracks. */
public sealed interface MandateCommand extends Command {

    /**
     * Records on whose behalf we act.
     *
     * @param mandateId absent means that an id is chosen for it
     * @param period the time it covers; absent where none was agreed
     * @param supersedes the mandate it replaces; absent where it replaces none
     * @param principals the actors on whose behalf we act; our own organisation where it mandates itself; at least one
     * @param scope what we are asked to do, in a sentence
     */
    @CommandType(
            value = "agree-mandate",
            purpose = "Record who has asked us to act, for what, and to whom we answer.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_OFFICER)
    record AgreeMandate(
            @Nullable LocalId mandateId,
            List<ActorId> principals,
            String scope,
            ThirdPartyRole thirdPartyRole,
            ReportingLine reportingLine,
            MandateForm form,
            @Nullable When period,
            @Nullable LocalId supersedes)
            implements MandateCommand {
        public AgreeMandate {
            principals = Command.listed(principals);
        }
    }

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

    /**
     * Names the track of the work, with the attributes behind the label.
     *
     * @param strand the strand it holds for; absent means the whole case
     */
    @CommandType(
            value = "designate-track",
            purpose = "Name the track of the work, with the attributes behind the label.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD)
    record DesignateTrack(
            DeclaredTrack declaredTrack,
            TrackScheme scheme,
            TrackProfile profile,
            @Nullable String strand) implements MandateCommand {}
}
