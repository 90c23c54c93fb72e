package org.balcony.command.records;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of an entry about an entry. */
public enum RecordsRefusal implements Refusal {
    UNKNOWN_RECORD(Ground.STATE, "This stream has no entry with that id; look it up in its history."),
    EVIDENCE_FOR_NOTHING(Ground.FORM, "Evidence is attached to at least one entry."),
    RECORD_RETRACTED(Ground.STATE, "The entry was retracted; there is nothing left to correct."),
    NOT_YOURS_TO_CORRECT(
            Ground.AUTHORITY,
            "Only its author, a lead mediator or a records steward may correct an entry; anybody may dispute it."),
    NOT_YOURS_TO_WITHDRAW(
            Ground.AUTHORITY,
            "Only whoever recorded a dispute takes it back; what is contested stands beside what is claimed."),
    CORRECTION_DOES_NOT_FIT(Ground.FORM, "The entry has no such field, or the field does not take such a value."),
    ENTRUSTED_TEXT_IS_SEALED(
            Ground.FORM,
            "What a party entrusted is sealed under its key, and a correction would lie open: retract the entry and record the matter anew."),
    LABELS_ARE_RECLASSIFIED(
            Ground.FORM, "Who may read an entry is decided by reclassifying it, never by correcting or retracting."),
    READING_RESTS_ON_IT(
            Ground.FORM,
            "Who may read what rests on this; it is decided anew, never changed by correcting or retracting: grant or revoke"
                    + " access, agree another regime or arrangement, or retract the entry and record it again."),
    CORRECTED_CODE_IN_USE(Ground.STATE, "Something else has this code; choose a different one.");

    private final Ground ground;
    private final String explanation;

    RecordsRefusal(Ground ground, String explanation) {
        this.ground = ground;
        this.explanation = explanation;
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
