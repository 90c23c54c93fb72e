package org.balcony.command.platform.problem;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.balcony.command.kernel.Refusal;

/**
 * Why something was refused, as RFC 9457 wants it told.
 *
 * @param type the constant of the refusal in kebab case; its page is at {@code /problems/<type>}
 * @param facts the facts in the way; never content of records the sender did not name
 */
public record Problem(String type, int status, String detail, Map<String, Object> facts) {

    public Problem {
        facts = Map.copyOf(facts);
    }

    /** The problem of a refusal of any capability. */
    public static Problem of(Refusal refusal, Map<String, Object> facts) {
        return new Problem(kebab(refusal), status(refusal), refusal.explanation(), facts);
    }

    public static Problem of(Refusal refusal) {
        return of(refusal, Map.of());
    }

    /** A field that is missing, unknown or malformed. */
    public static Problem field(String field, String reason) {
        return of(PlatformRefusal.FIELD_INVALID, Map.of("field", field, "reason", reason));
    }

    /** The HTTP status of a refusal. */
    public static int status(Refusal refusal) {
        if (refusal instanceof PlatformRefusal own) {
            return own.status();
        }
        return switch (refusal.ground()) {
            case FORM -> 400;
            case AUTHORITY -> 403;
            case STATE -> 409;
        };
    }

    /** The name of a refusal in URLs. */
    public static String kebab(Refusal refusal) {
        return refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The title: the type in plain words. */
    public String title() {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1).replace('-', ' ');
    }

    /** The members of the problem document, in their usual order. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "/problems/" + type);
        document.put("title", title());
        document.put("status", status);
        document.put("detail", detail);
        if (facts.get("currentVersion") instanceof Object version) {
            document.put("currentVersion", version);
        }
        if (!facts.isEmpty()) {
            document.put("facts", facts);
        }
        return document;
    }
}
