package org.balcony.query.platform.web;

import org.balcony.edge.answer.Wordless;

/** A failure after part of an answer has left: no problem document can follow, the connection is cut. */
public final class AnswerBrokeOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The web server logs what it is given, so that it is given no words of the failure. */
    public AnswerBrokeOff(Throwable cause) {
        super("an answer broke off after part of it had left", Wordless.of(cause));
    }
}
