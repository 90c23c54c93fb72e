package org.balcony.command.confidentiality;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.value.StreamKind;

/** What can be decided and recorded about what is confidential. */
public sealed interface ConfidentialityCommand extends Command {

    /** Records which rule the sides agreed. */
    @CommandType(
            value = "agree-confidentiality-regime",
            purpose = "Record what the sides agreed may leave the room.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.MEDIATORS)
    record AgreeConfidentialityRegime(ConfidentialityRegimeAgreed regime) implements ConfidentialityCommand {}

    /** Records that a party entrusted something to us; the sender is among those who hold it. */
    @CommandType(
            value = "record-confidential-matter",
            purpose = "Record that a party entrusted something to us, closed off for those who hold it.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.MEDIATORS)
    record RecordConfidentialMatter(ConfidentialMatterRecorded matter) implements ConfidentialityCommand {}

    /** Records that the owner of a matter allowed it to be told. */
    @CommandType(
            value = "authorise-disclosure",
            purpose = "Record that the owner of a confidential matter allowed it to be told, to whom and how much.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.MEDIATORS)
    record AuthoriseDisclosure(DisclosureAuthorised disclosure) implements ConfidentialityCommand {}

    /** Tells somebody something. */
    @CommandType(
            value = "share-information",
            purpose = "Tell somebody something, within what its owners, its labels and its payers' entitlement allow.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record ShareInformation(InformationShared sharing) implements ConfidentialityCommand {}
}
