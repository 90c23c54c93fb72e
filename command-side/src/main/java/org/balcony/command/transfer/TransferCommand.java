package org.balcony.command.transfer;

import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.TransferEvent.AgreementLevel;
import org.balcony.events.TransferEvent.AgreementNature;
import org.balcony.events.TransferEvent.AgreementStage;
import org.balcony.events.TransferEvent.AgreementStatus;
import org.balcony.events.TransferEvent.ThirdPartyPart;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What can be recorded about agreements. */
public sealed interface TransferCommand extends Command {

    /**
     * Records that an agreement was reached, or reached a further status.
     *
     * @param agreementId the same for every status of one agreement; absent means that an id is chosen for it
     * @param dateSigned the date the source gives for this status; absent where it gives none
     * @param stage the phase of the process it belongs to; absent where not said
     * @param level between whom it is; absent where not said
     * @param nature what it settles; absent where not said
     * @param processName the process it came out of; absent where it has no name
     */
    @CommandType(
            value = "record-agreement",
            purpose = "Record that an agreement was reached, or reached a further status.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_EVALUATOR)
    record RecordAgreement(
            @Nullable LocalId agreementId,
            String name,
            @Nullable When dateSigned,
            AgreementStatus status,
            @Nullable AgreementStage stage,
            @Nullable AgreementLevel level,
            @Nullable AgreementNature nature,
            @Nullable String processName,
            List<ActorOrText> parties,
            List<ThirdPartyPart> thirdParties,
            List<String> externalIds)
            implements TransferCommand {
        public RecordAgreement {
            parties = Command.listed(parties);
            thirdParties = Command.listed(thirdParties);
            externalIds = Command.listed(externalIds);
        }
    }
}
