package org.balcony.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import tools.jackson.databind.JsonNode;

/** Entries about entries: nothing is overwritten, a later entry corrects, annuls, contests or supports an earlier one. */
public sealed interface RecordEvent extends DomainEvent {

    /** The entries it is about. */
    List<EventId> about();

    /**
     * A document or other evidence was tied to records.
     *
     * @param hash SHA-256 of the evidence, 64 hexadecimal digits
     * @param storageRef where the evidence is kept; never the evidence itself
     */
    @EventType(value = "record.evidence-attached", version = 1)
    record EvidenceAttached(
            List<EventId> targets,
            EvidenceKind kind,
            @Keyword String hash,
            String storageRef) implements RecordEvent {
        @Override
        public List<EventId> about() {
            return targets;
        }

        public EvidenceAttached {
            targets = List.copyOf(targets);
        }
    }

    /**
     * One field of an earlier entry was corrected. Views show the new value from this entry's recording on.
     *
     * @param field the name of a component of the target's data, or {@code occurredAt}
     * @param oldValue what stood there, as JSON
     * @param newValue what stands there now, as JSON
     */
    @EventType(value = "record.corrected", version = 1)
    record RecordCorrected(
            EventId target,
            @Keyword String field,
            @JsonProperty("old") JsonNode oldValue,
            @JsonProperty("new") JsonNode newValue,
            CorrectionKind kind)
            implements RecordEvent {
        @Override
        public List<EventId> about() {
            return List.of(target);
        }
    }

    /** An earlier entry was annulled. */
    @EventType(value = "record.retracted", version = 1)
    record RecordRetracted(EventId target, RetractionReason reason) implements RecordEvent {
        @Override
        public List<EventId> about() {
            return List.of(target);
        }
    }

    /** An earlier entry was contested. */
    @EventType(value = "record.disputed", version = 1)
    record RecordDisputed(EventId target, String byWhom, String whatIsContested) implements RecordEvent {
        @Override
        public List<EventId> about() {
            return List.of(target);
        }
    }

    /**
     * Somebody took note of a derived flag of the case and said, as the rationale, why it stands. The flag stays.
     *
     * @param code the flag, such as {@code lead_vacant}
     * @param subject what it is about, as the flag names it
     */
    @EventType(value = "record.flag-acknowledged", version = 1)
    record FlagAcknowledged(@Keyword String code, @Keyword String subject) implements RecordEvent {
        @Override
        public List<EventId> about() {
            return List.of();
        }
    }

    /** What sort of evidence it is. */
    enum EvidenceKind {
        DOCUMENT,
        MEDIA,
        INTERVIEW,
        DATASET,
        PHOTO
    }

    /** What sort of correction it is. */
    enum CorrectionKind {
        CLERICAL,
        FACTUAL,
        NEW_INFORMATION
    }

    /** Why an entry was annulled. */
    enum RetractionReason {
        DUPLICATE,
        WRONG_CASE,
        NEVER_HAPPENED,
        UNSAFE
    }

    /**
     * Entries were put under another label.
     *
     * @param targets the entries
     * @param from the label before
     * @param to the label now
     * @param ground why
     */
    @EventType(value = "record.reclassified", version = 1)
    record RecordReclassified(List<EventId> targets, Label from, Label to, ReclassificationGround ground)
            implements RecordEvent {
        @Override
        public List<EventId> about() {
            return targets;
        }

        public RecordReclassified {
            targets = List.copyOf(targets);
        }
    }

    /** Why entries were put under another label. */
    enum ReclassificationGround {
        SUNSET,
        CONSENT,
        RISK_UP,
        ERROR
    }
}
