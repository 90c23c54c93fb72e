package org.balcony.command.people;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of a command about a person. */
public enum PeopleRefusal implements Refusal {
    PERSONAL_DATA_IN_EVENT(
            Ground.FORM,
            "Events hold no names and no contacts for ever; choose a pseudonym or reference that is neither an e-mail"
                    + " address, a telephone number nor written like a name."),
    PERSON_CODE_IN_USE(Ground.STATE, "Another person has this pseudonym; choose a different one."),
    PERSON_ALREADY_REGISTERED(
            Ground.STATE, "This person is in the registry with other data; correct that entry instead."),
    PERSON_DATA_ERASED(Ground.STATE, "This person's data were erased; no further data are taken in."),
    NO_ERASURE_REQUESTED(Ground.STATE, "No request for erasure stands; record the request first."),
    ADMINISTRATOR_HAS_NOT_AGREED(
            Ground.STATE,
            "An erasure is refused by two people: name as agreedBy the administrator who agrees, who is not the sender."),
    ERASURE_OWED_TO_PERSON_IN_DANGER(
            Ground.STATE,
            "Erasure was asked for because the person is in danger; nothing in the record outweighs that.");

    private final Ground ground;
    private final String explanation;

    PeopleRefusal(Ground ground, String explanation) {
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
