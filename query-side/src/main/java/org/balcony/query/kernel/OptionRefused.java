package org.balcony.query.kernel;

/** An option of a view that does not have its form; the view throws it before it computes anything. */
public final class OptionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String value;

    /** With the form it should have, in a sentence. */
    public OptionRefused(String name, String value, String form) {
        super(form, null, false, false);
        this.name = name;
        this.value = value;
    }

    public String name() {
        return name;
    }

    public String value() {
        return value;
    }

    /** The form it should have. */
    public String form() {
        return String.valueOf(getMessage());
    }
}
