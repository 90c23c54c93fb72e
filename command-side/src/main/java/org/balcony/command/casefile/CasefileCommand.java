package org.balcony.command.casefile;

import java.util.List;
import java.util.Set;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.CaseEvent.Origin;
import org.balcony.events.CaseEvent.ResumedFrom;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.Label;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What can be decided about a case as a whole. */
public sealed interface CasefileCommand extends Command {

    /**
     * Opens a case in our books.
     *
     * @param defaultLabel who may read what carries no label of its own; absent means the organisation
     * @param workingTitle an alias that may be shown to everybody who may see that the case exists
     */
    @CommandType(
            value = "register-case",
            purpose = "Open a case: our own record of one initiative that we run or help to run.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_OFFICER,
            begins = StreamKind.CASE)
    record RegisterCase(
            Code caseCode,
            ConflictId conflictId,
            String workingTitle,
            ActorOrText leadOrganisation,
            Origin origin,
            @Nullable Label defaultLabel)
            implements CasefileCommand {
        @Override
        public Set<Compartment> cells() {
            return defaultLabel == null ? Set.of() : defaultLabel.compartments();
        }
    }

    /**
     * Takes the case on.
     *
     * @param basis on what ground, in words; absent where the rationale says it
     * @param decidedBy who decided; absent means the sender
     */
    @CommandType(
            value = "accept-case",
            purpose = "Take a proposed case on.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD)
    record AcceptCase(@Nullable String basis, @Nullable UserId decidedBy) implements CasefileCommand {}

    /** Does not take the case on. */
    @CommandType(
            value = "decline-case",
            purpose = "Turn a proposed case down.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD,
            rationale = true)
    record DeclineCase(DeclineReason reason) implements CasefileCommand {}

    /**
     * Halts the work.
     *
     * @param reviewBy when it is to be looked at again; absent where no date is set
     */
    @CommandType(
            value = "suspend-case",
            purpose = "Halt the work on an active case.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD,
            rationale = true)
    record SuspendCase(SuspensionReason reason, @Nullable When reviewBy) implements CasefileCommand {}

    /**
     * Goes on with the work.
     *
     * @param from the status the sender believes the case to have; absent means whatever it has
     * @param whatChanged what made it possible; absent where the rationale says it
     */
    @CommandType(
            value = "resume-case",
            purpose = "Go on with a suspended, closed or declined case.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD,
            rationaleWhen = "if the case was closed or declined")
    record ResumeCase(@Nullable ResumedFrom from, @Nullable String whatChanged) implements CasefileCommand {}

    /**
     * Closes the case, with what we still owe.
     *
     * @param residualObligations what we still owe anybody
     */
    @CommandType(
            value = "close-case",
            purpose = "Close a case and name what we still owe.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD,
            rationale = true)
    record CloseCase(CaseOutcome outcome, List<String> residualObligations) implements CasefileCommand {
        public CloseCase {
            residualObligations = Command.listed(residualObligations);
        }
    }
}
