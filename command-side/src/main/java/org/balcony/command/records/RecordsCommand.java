package org.balcony.command.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.regex.Pattern;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.EvidenceKind;
import org.balcony.events.RecordEvent.FlagAcknowledged;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What can be recorded about earlier entries. */
public sealed interface RecordsCommand extends Command {

    /** The earlier entries the command is about. */
    List<EventId> about();

    /**
     * Ties a document or other evidence to entries; {@code hash} is its SHA-256 in 64 hexadecimal digits.
     *
     * @param targets the entries it supports
     * @param hash SHA-256 of the evidence, 64 hexadecimal digits
     * @param storageRef where it is kept
     */
    @CommandType(
            value = "attach-evidence",
            purpose = "Tie a document or other evidence to entries, by its hash and where it is kept.",
            kind = Kind.RECORD,
            stream = {StreamKind.CASE, StreamKind.CONFLICT, StreamKind.ACTOR, StreamKind.PERSON, StreamKind.ORGANISATION
            },
            roles = Roles.WRITERS)
    record AttachEvidence(List<EventId> targets, EvidenceKind kind, String hash, String storageRef)
            implements RecordsCommand {

        private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

        public AttachEvidence {
            targets = Command.listed(targets);
            if (hash != null && !SHA_256.matcher(hash).matches()) {
                throw new IllegalArgumentException("a hash is SHA-256 in 64 lower-case hexadecimal digits");
            }
        }

        @Override
        public List<EventId> about() {
            return targets;
        }
    }

    /**
     * Corrects one field of an entry.
     *
     * @param field the name of a field of the entry's data, or {@code occurredAt}
     * @param oldValue what the sender believes stands there, as JSON; absent where it does not say
     * @param newValue what shall stand there, as JSON
     */
    @CommandType(
            value = "correct-record",
            purpose = "Correct one field of an earlier entry; the entry itself stays as it was.",
            kind = Kind.RECORD,
            stream = {StreamKind.CASE, StreamKind.CONFLICT, StreamKind.ACTOR, StreamKind.PERSON, StreamKind.ORGANISATION
            },
            roles = Roles.WRITERS,
            rationale = true)
    record CorrectRecord(
            EventId target,
            String field,
            @JsonProperty("old") @Nullable JsonNode oldValue,
            @JsonProperty("new") JsonNode newValue,
            CorrectionKind kind)
            implements RecordsCommand {
        @Override
        public List<EventId> about() {
            return List.of(target);
        }
    }

    /** Annuls an entry. */
    @CommandType(
            value = "retract-record",
            purpose = "Annul an earlier entry; it stays readable, and counts for nothing.",
            kind = Kind.RECORD,
            stream = {StreamKind.CASE, StreamKind.CONFLICT, StreamKind.ACTOR, StreamKind.PERSON, StreamKind.ORGANISATION
            },
            roles = Roles.LEAD_OR_STEWARD,
            rationale = true)
    record RetractRecord(EventId target, RetractionReason reason) implements RecordsCommand {
        @Override
        public List<EventId> about() {
            return List.of(target);
        }
    }

    /**
     * Contests an entry.
     *
     * @param byWhom who contests it
     * @param whatIsContested what is contested, and how the disputant sees it
     */
    @CommandType(
            value = "dispute-record",
            purpose = "Contest an earlier entry; both stand side by side.",
            kind = Kind.RECORD,
            stream = {StreamKind.CASE, StreamKind.CONFLICT, StreamKind.ACTOR, StreamKind.PERSON, StreamKind.ORGANISATION
            },
            roles = Roles.READERS)
    record DisputeRecord(EventId target, String byWhom, String whatIsContested) implements RecordsCommand {
        @Override
        public List<EventId> about() {
            return List.of(target);
        }
    }

    /** Takes note of a derived flag of the case and says why it stands. */
    @CommandType(
            value = "acknowledge-flag",
            purpose = "Take note of a flag of the case and say why it stands; the flag stays.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.WRITERS,
            rationale = true)
    record AcknowledgeFlag(FlagAcknowledged acknowledgement) implements RecordsCommand {
        @Override
        public List<EventId> about() {
            return List.of();
        }
    }
}
