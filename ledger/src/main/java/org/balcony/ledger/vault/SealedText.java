package org.balcony.ledger.vault;

import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sealed text as it stands in an event; the form is in {@code docs/formats/sealed-text.md}.
 *
 * @param owner under whose key it was sealed; absent in the first form, which does not say
 */
public record SealedText(@Nullable String owner, byte[] sealed) {

    /** What every sealed text begins with. */
    public static final String MARK = "sealed:";

    private static final String FIRST = MARK + "1:";
    private static final String SECOND = MARK + "2:";

    /** The sealed text that is written there, if one is. */
    public static Optional<SealedText> in(String text) {
        try {
            if (text.startsWith(FIRST)) {
                return Optional.of(new SealedText(null, Base64.getUrlDecoder().decode(text.substring(FIRST.length()))));
            }
            int end = text.lastIndexOf(':');
            return text.startsWith(SECOND) && end > SECOND.length()
                    ? Optional.of(new SealedText(
                            text.substring(SECOND.length(), end),
                            Base64.getUrlDecoder().decode(text.substring(end + 1))))
                    : Optional.empty();
        } catch (IllegalArgumentException notSealed) {
            return Optional.empty();
        }
    }

    /** As it is written into an event. */
    public String written() {
        String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        return owner == null ? FIRST + encoded : SECOND + owner + ':' + encoded;
    }
}
