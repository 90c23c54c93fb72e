package org.balcony.command.funding;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of an agreement about money or a change of it. */
public enum FundingRefusal implements Refusal {
    FUNDING_ID_IN_USE(
            Ground.STATE,
            "Another funding arrangement of this case has this id; choose a different one or leave it out."),
    UNKNOWN_ARRANGEMENT(Ground.STATE, "No funding arrangement of this case has the id that is to be replaced."),
    ARRANGEMENT_NOT_NAMED(
            Ground.FORM,
            "Name the arrangement: it is clear without a name only while exactly one was neither ended nor replaced."),
    AMOUNT_NEGATIVE(Ground.FORM, "An amount of money is not below zero."),
    PAYING_PARTY_ENTITLEMENT(
            Ground.STATE,
            "A party that pays is told basic updates at most, unless every other principal party has authorised more; name them in entitlementAuthorisedBy."),
    ENTITLEMENT_NEEDS_NEW_AGREEMENT(
            Ground.FORM,
            "What a funder may be told does not change within an arrangement; agree a new one that supersedes it.");

    private final Ground ground;
    private final String explanation;

    FundingRefusal(Ground ground, String explanation) {
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
