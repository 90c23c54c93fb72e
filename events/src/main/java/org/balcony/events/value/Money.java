package org.balcony.events.value;

import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An amount of money.
 *
 * @param amount decimal, written as text so that no digit is lost, such as {@code "12500.50"}
 * @param currency ISO 4217 code, such as {@code EUR}
 */
public record Money(
        @TextForm(description = "A decimal number, such as 12500.50.", pattern = Money.DECIMAL)
        String amount,

        @TextForm(description = "An ISO 4217 code, such as EUR.", pattern = "[A-Z]{3}")
        String currency) {

    static final String DECIMAL = "-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,6})?";
    private static final Pattern FORM = Pattern.compile(DECIMAL);

    public Money {
        if (!FORM.matcher(amount).matches()) {
            throw new IllegalArgumentException("an amount is a decimal number of at most 18 digits and 6 decimals");
        }
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            throw new IllegalArgumentException("a currency is an ISO 4217 code, such as EUR");
        }
    }
}
