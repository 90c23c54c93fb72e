package org.balcony.command.products;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about a joint product or action. */
public enum ProductsWarning implements Warning {
    ALREADY_PUBLIC(Severity.SERIOUS, "The product was public already; copies of it cannot be recalled."),
    ONE_SIDE_ONLY(Severity.ATTENTION, "Only one side takes part in this; it may not be joint.");

    private final Severity severity;
    private final String explanation;

    ProductsWarning(Severity severity, String explanation) {
        this.severity = severity;
        this.explanation = explanation;
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
