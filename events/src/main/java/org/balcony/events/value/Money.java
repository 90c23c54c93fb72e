package org.balcony.events.value;

import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An amount of money.
 *
 * @param amount decimal, written as text so that no digit is lost, such as {@code "12500.50"}
 * @param currency ISO 4217 code, such as {@code EUR}
 */
public record Money(String amount, String currency) {

    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,6})?");

    public Money {
        if (!DECIMAL.matcher(amount).matches()) {
            throw new IllegalArgumentException("an amount is a decimal number of at most 18 digits and 6 decimals");
        }
        Currency.getInstance(currency);
    }
}
