package org.balcony.command.participants;

import org.balcony.command.kernel.Refusal;
import org.balcony.command.kernel.Source;

/** What can be in the way of a command about participants. */
public enum ParticipantsRefusal implements Refusal {
    PARTICIPATION_ID_IN_USE(Ground.STATE, "The case has a participation of this id; choose another, or leave it out."),
    PERSON_ALREADY_TAKES_PART(
            Ground.STATE, "This person has a participation in the case that has not come to its end; use that one."),
    PERSON_ERASED(Ground.STATE, "This person's data were erased; the person is left alone from then on."),
    PERSON_NOT_ERASED(
            Ground.STATE, "No person of this participation is on record as erased; nothing is said of an erasure."),
    UNKNOWN_PARTICIPATION(
            Ground.STATE, "No participation of this case has this id; nominate the person first or correct the id."),
    NO_CRITERIA_SET(Ground.STATE, "No selection criteria are set to screen against; set them first."),
    UNKNOWN_CRITERIA_VERSION(Ground.STATE, "The case has no criteria of this version; leave it out to use the latest."),
    NOT_OPEN_TO_SCREENING(Ground.STATE, "Whether to invite this person has been decided; screening comes before that."),
    ALREADY_ADMITTED(Ground.STATE, "This person has agreed to come, or has come; record that the person left instead."),
    NOT_OPEN_TO_SELECTION(
            Ground.STATE, "Whether to invite this person has been decided; record an answer or a departure instead."),
    GRAVE_RISK(
            Ground.STATE,
            "A valid assessment finds grave risk to this person and no protective measure is on record; speak with the"
                    + " safety officer."),
    CONTACT_CONSENT_WITHDRAWN(
            Ground.STATE,
            "This person withdrew the consent to be contacted or to take part; do not get in touch unless the person"
                    + " consents anew."),
    SCREENED_UNSUITABLE(Ground.STATE, "This person was screened as unsuitable; screen again if that no longer holds."),
    NOT_OPEN_TO_INVITATION(
            Ground.STATE,
            "A person whose screening is deferred is screened first; one not selected or gone is nominated" + " anew."),
    ANSWER_OF_ONE(Ground.FORM, "An answer is either a person's or a party's; name the participation or the party."),
    CONSENT_TO_NOTHING(Ground.FORM, "A consent says to what; name at least one scope."),
    CONSENT_NOT_VOLUNTARY(
            Ground.FORM, "A consent to take part that was not given freely is none; it cannot be recorded as one.");

    private final Ground ground;
    private final String explanation;

    ParticipantsRefusal(Ground ground, String explanation) {
        this.ground = ground;
        this.explanation = explanation;
    }

    @Override
    public Source source() {
        return switch (this) {
            case GRAVE_RISK -> Source.SAFETY;
            case PERSON_ALREADY_TAKES_PART,
                    PERSON_ERASED,
                    PERSON_NOT_ERASED,
                    ALREADY_ADMITTED,
                    CONTACT_CONSENT_WITHDRAWN,
                    SCREENED_UNSUITABLE,
                    NOT_OPEN_TO_SCREENING,
                    NOT_OPEN_TO_SELECTION,
                    NOT_OPEN_TO_INVITATION -> Source.PEOPLE;
            case PARTICIPATION_ID_IN_USE,
                    UNKNOWN_PARTICIPATION,
                    NO_CRITERIA_SET,
                    UNKNOWN_CRITERIA_VERSION,
                    ANSWER_OF_ONE,
                    CONSENT_TO_NOTHING,
                    CONSENT_NOT_VOLUNTARY -> Source.WORK;
        };
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
