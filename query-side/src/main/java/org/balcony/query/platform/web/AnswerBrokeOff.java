package org.balcony.query.platform.web;

/** A failure after part of an answer has left: no problem document can follow, the connection is cut. */
public final class AnswerBrokeOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AnswerBrokeOff(Throwable cause) {
        super("an answer broke off after part of it had left", cause);
    }
}
