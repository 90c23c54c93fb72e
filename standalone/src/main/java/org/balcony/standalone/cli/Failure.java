package org.balcony.standalone.cli;

/** Something went wrong that the user can understand from one line. */
public final class Failure extends RuntimeException {

    /** A failure that is explained by its message alone. */
    public Failure(String message) {
        super(message);
    }

    /** A failure with a cause that is shown with {@code --debug}. */
    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
