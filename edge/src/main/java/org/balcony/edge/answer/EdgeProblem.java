package org.balcony.edge.answer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What is refused before anybody asks what a request is about; the name in kebab case is the last part of the {@code type}. */
public enum EdgeProblem {
    FIELD_INVALID(400, "The request itself is malformed."),
    UNAUTHENTICATED(401, "The request carries no valid access token of the issuer and audience this service trusts."),
    NOT_FOUND(404, "There is nothing at this address."),
    METHOD_NOT_ALLOWED(405, "This address does not answer to that method."),
    LENGTH_REQUIRED(411, "A body sent to this address must say its length."),
    BODY_TOO_LARGE(413, "The body is longer than this address takes."),
    ADDRESS_TOO_LONG(414, "The address with its parameters is longer than this service reads."),
    TOO_MANY_REQUESTS(429, "Too many requests in too short a time; try again after the time in Retry-After."),
    TOO_MANY_AT_ONCE(429, "Too many requests of this kind are under way; let one of them end first."),
    HEADERS_TOO_LONG(431, "The headers of the request are longer than this service reads."),
    INTERNAL_ERROR(500, "Something broke on our side."),
    UNAVAILABLE(503, "A service that this one relies on cannot be reached; try again shortly.");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final int status;
    private final String explanation;

    EdgeProblem(int status, String explanation) {
        this.status = status;
        this.explanation = explanation;
    }

    /** The problem behind a bare HTTP status. */
    public static EdgeProblem of(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 404 -> NOT_FOUND;
            case 405, 501 -> METHOD_NOT_ALLOWED;
            case 411 -> LENGTH_REQUIRED;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> ADDRESS_TOO_LONG;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LONG;
            case 503 -> UNAVAILABLE;
            case 505 -> FIELD_INVALID;
            default -> status < 500 ? FIELD_INVALID : INTERNAL_ERROR;
        };
    }

    public int status() {
        return status;
    }

    /** What it means and what to do, in one sentence. */
    public String explanation() {
        return explanation;
    }

    /** The name in addresses. */
    public String kebab() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The problem document (RFC 9457). */
    public byte[] document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "/problems/" + kebab());
        document.put("title", title());
        document.put("status", status);
        document.put("detail", explanation);
        document.put("facts", Map.of());
        return MAPPER.writeValueAsBytes(document);
    }
}
