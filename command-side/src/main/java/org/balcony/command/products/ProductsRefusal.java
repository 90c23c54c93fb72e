package org.balcony.command.products;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of a joint product or action. */
public enum ProductsRefusal implements Refusal {
    PRODUCT_ID_IN_USE(Ground.STATE, "Another product of this case has this id; choose a different one."),
    ACTION_ID_IN_USE(Ground.STATE, "Another joint action of this case has this id; choose a different one."),
    PRODUCT_NEEDS_TWO_SIDES(Ground.FORM, "A product is joint when at least two sides agree on it; name them."),
    PRODUCT_NUMBER_IN_USE(
            Ground.STATE, "Another product of the same kind has this number; correct that one or choose another."),
    NUMBER_NOT_POSITIVE(Ground.FORM, "Products of a series are numbered from 1."),
    HASH_MALFORMED(Ground.FORM, "A hash is SHA-256 in 64 lower-case hexadecimal digits."),
    UNKNOWN_PRODUCT(Ground.STATE, "This case has no product with that id; draft it first."),
    PRODUCT_NOT_AGREED(Ground.STATE, "The sides have not agreed on this product; what is not agreed is not released."),
    PRODUCT_WITHDRAWN(Ground.STATE, "This product was taken back; it cannot be released."),
    READERS_NOT_NAMED(Ground.FORM, "A release to named readers names at least one."),
    NOT_AUTHORISED_BY_EVERY_SIDE(
            Ground.STATE, "A side that agreed on the text has not authorised this audience; ask it, then name it."),
    AUDIENCE_MAY_ONLY_WIDEN(
            Ground.STATE, "The text is open to more people already; what was shown cannot be closed to them again."),
    NOT_EVERYONE_CONSENTED_TO_BE_NAMED(
            Ground.STATE,
            "Somebody it would name has not consented to be named, or nobody is named; ask them, or name the group only.");

    private final Ground ground;
    private final String explanation;

    ProductsRefusal(Ground ground, String explanation) {
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
