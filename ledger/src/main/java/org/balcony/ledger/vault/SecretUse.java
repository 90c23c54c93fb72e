package org.balcony.ledger.vault;

import java.util.Locale;

/** What the secrets of an installation are for, one secret each. */
public enum SecretUse {
    /** Keys the digests by which a repeated request is recognised. */
    REQUEST_DIGESTS,
    /** Keys the index of names. */
    NAMES,
    /** Keys what somebody is called in data that leave the house. */
    PSEUDONYMS;

    /** The name under which the secret is kept. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
