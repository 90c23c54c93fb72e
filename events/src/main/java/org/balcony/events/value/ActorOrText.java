package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An actor as a reference, or as the source wrote it. A reference is written {@code actor/<uuid>}; any other string is
 * text, kept character by character, which a later correction can turn into a reference.
 */
@TextForm(
        description = "An actor: actor/<id> is a reference, any other text is kept as the source wrote it.",
        pattern = "[\\s\\S]*\\S[\\s\\S]*",
        maxLength = ActorOrText.LONGEST)
public record ActorOrText(@JsonValue String value) {

    static final int LONGEST = 1_000;

    private static final Pattern REFERENCE = Pattern.compile("actor/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @JsonCreator
    public ActorOrText {
        if (value.isEmpty() || value.codePointCount(0, value.length()) > LONGEST) {
            throw new IllegalArgumentException("an actor is named in 1 to 1,000 characters");
        }
    }

    public static ActorOrText of(ActorId actor) {
        return new ActorOrText("actor/" + actor);
    }

    /** The actor referred to, or empty where this is text. */
    public Optional<ActorId> actor() {
        return REFERENCE.matcher(value).matches()
                ? Optional.of(ActorId.of(value.substring("actor/".length())))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
