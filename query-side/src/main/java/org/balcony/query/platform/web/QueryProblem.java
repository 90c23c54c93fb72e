package org.balcony.query.platform.web;

import java.util.Locale;

/** Why a read is not answered; the name in kebab case is the last part of the problem's {@code type}. */
public enum QueryProblem {
    MALFORMED_PARAMETER(400, "A parameter does not have its form"),
    UNAUTHENTICATED(401, "Nobody vouches for who is asking"),
    NOT_YOURS(403, "This is not for the reader's role"),
    NOT_FOUND(404, "There is nothing here that the reader may see"),
    METHOD_NOT_ALLOWED(405, "This address is not asked in that way"),
    NOT_ACCEPTABLE(406, "The answer cannot be given in that media type"),
    UNSUPPORTED_MEDIA_TYPE(415, "The request comes in a media type that is not read here"),
    UNEXPECTED(500, "Something went wrong here"),
    NOT_REACHED_YET(503, "The view has not got that far yet"),
    UNAVAILABLE(503, "The database cannot be reached");

    private final int status;
    private final String title;

    QueryProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The {@code type} of the problem document, such as {@code /problems/malformed-parameter}. */
    public String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
