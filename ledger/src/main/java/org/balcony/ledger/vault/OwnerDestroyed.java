package org.balcony.ledger.vault;

/** Thrown where something would be sealed for an owner whose key was destroyed for good. */
public final class OwnerDestroyed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OwnerDestroyed() {
        super("the key of this owner was destroyed for good");
    }
}
