package org.balcony.command.platform.problem;

import org.balcony.command.kernel.Refusal;

/** What the platform itself refuses, before or after a capability has its say. */
public enum PlatformRefusal implements Refusal {
    MALFORMED_JSON(400, "The body is not one well-formed JSON object in UTF-8, or a name stands in it twice."),
    FIELD_INVALID(400, "A field is missing, unknown, or does not have the form its documentation asks for."),
    UNAUTHENTICATED(401, "The request carries no valid access token of the issuer and audience this service trusts."),
    NOT_FOUND(404, "There is nothing at this address."),
    UNKNOWN_COMMAND(404, "Streams of this kind know no command of that name; GET /api/commands lists them."),
    UNKNOWN_STREAM(404, "No stream has that id or code. The first command of a stream is the one that registers it."),
    METHOD_NOT_ALLOWED(405, "This address does not answer to that method."),
    NOT_ACCEPTABLE(406, "The answer cannot be given in the media type asked for."),
    STREAM_EXISTS(409, "The id given for the new stream is taken already; choose another or leave it out."),
    UNKNOWN_REFERENCE(
            409, "A field refers to a stream that does not exist; register it first or correct the reference."),
    STALE_VERSION(412, "The stream has changed since the version named in If-Match; read it again and decide anew."),
    BODY_TOO_LARGE(413, "The body, or the line of an import, is longer than 1 MiB."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body must be application/json, or application/x-ndjson for an import."),
    COMMAND_ID_REUSED(422, "The command id was used before for another request; every new request needs a new id."),
    INTERNAL_ERROR(500, "Something broke on our side; nothing was appended unless a later look-up says so."),
    STREAM_CONTENDED(
            503, "The stream changes faster than this command can be decided; send it again under the same id."),
    LEDGER_UNAVAILABLE(
            503, "The log cannot be reached; send the command again under the same id, it is appended once.");

    private final int status;
    private final String explanation;

    PlatformRefusal(int status, String explanation) {
        this.status = status;
        this.explanation = explanation;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public Ground ground() {
        return switch (status) {
            case 400 -> Ground.FORM;
            case 401 -> Ground.AUTHORITY;
            default -> Ground.STATE;
        };
    }
}
