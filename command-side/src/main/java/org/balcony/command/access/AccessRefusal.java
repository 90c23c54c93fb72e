package org.balcony.command.access;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of granting access or taking it back. */
public enum AccessRefusal implements Refusal {
    LEVEL_ABOVE_OWN(Ground.AUTHORITY, "You cannot open to others what you are not cleared to read yourself."),
    SCOPE_BEYOND_OWN(
            Ground.AUTHORITY, "You cannot open to others the whole of what you are let into only in part yourself."),
    CELL_NOT_YOURS_TO_OPEN(
            Ground.AUTHORITY,
            "A party's compartment is opened by whoever the party has taken into its confidence, the identity compartment"
                    + " to others only; nobody lets oneself in."),
    COMPARTMENT_FORBIDDEN(
            Ground.STATE,
            "Funders and integration accounts are never let into what a party entrusted, nor into identities or safety."),
    GRANTEE_ROLE_MISSING(
            Ground.FORM,
            "A grant into a party's, the identity or the safety compartment says in which role the grantee reads."),
    SCOPE_OF_ANOTHER_STREAM(
            Ground.FORM,
            "A grant opens what it is addressed to: a case or a strand of it, a conflict, the organisation."),
    STRAND_UNCLEAR(Ground.FORM, "A grant of a strand names the strand, and no other grant does."),
    GRANT_ALREADY_OVER(Ground.FORM, "The grant would end before it begins; check until when."),
    GRANT_ID_IN_USE(Ground.STATE, "There is a grant of this id; choose another, or leave it out."),
    UNKNOWN_GRANT(Ground.STATE, "There is no grant of this id here."),
    GRANT_EXPIRED(Ground.STATE, "The grant has already come to its end; there is nothing to take back.");

    private final Ground ground;
    private final String explanation;

    AccessRefusal(Ground ground, String explanation) {
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
