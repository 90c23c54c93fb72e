package org.balcony.command.transfer;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of a transfer. */
public enum TransferRefusal implements Refusal {
    TRANSFER_ID_IN_USE(Ground.STATE, "Another transfer of this case has this id; choose a different one."),
    REFERRAL_ID_IN_USE(Ground.STATE, "Another issue was referred to this case under this id; choose a different one."),
    PRODUCT_UNKNOWN(Ground.STATE, "This case has no product by the name given; name the product that is passed on."),
    CONVEYED_PRODUCT_NOT_AGREED(Ground.STATE, "The sides have not agreed on this product, or took it back."),
    PRODUCT_NOT_RELEASED(
            Ground.STATE,
            "The product is not released to this recipient; release it first. If it was passed on regardless, report a breach."),
    CONVEYED_MATTER_NOT_AUTHORISED(
            Ground.STATE, "The owner of this confidential matter has not allowed this recipient to know it."),
    BASIS_MISSING(Ground.FORM, "A take-up rests on something; say on what basis it is claimed.");

    private final Ground ground;
    private final String explanation;

    TransferRefusal(Ground ground, String explanation) {
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
