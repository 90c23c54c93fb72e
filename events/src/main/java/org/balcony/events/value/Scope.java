package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a rule within a case holds for: the {@code case}, one {@code strand/<name>} or one {@code session/<id>}. */
@TextForm(description = "What it holds for: case, strand/<name> or session/<id>.", pattern = Scope.PATTERN)
public record Scope(@JsonValue String value) {

    static final String PATTERN = "case|strand/[\\s\\S]{1,200}|session/[a-z0-9.-]{1,64}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** The whole case. */
    public static final Scope CASE = new Scope("case");

    @JsonCreator
    public Scope {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a scope is case, strand/<name> or session/<id>");
        }
    }

    /** The scope of one session. */
    public static Scope session(LocalId session) {
        return new Scope("session/" + session);
    }

    /** The scope of one strand. */
    public static Scope strand(String strand) {
        return new Scope("strand/" + strand);
    }

    /** The session it is limited to; empty where it is not. */
    public Optional<LocalId> session() {
        return value.startsWith("session/")
                ? Optional.of(new LocalId(value.substring("session/".length())))
                : Optional.empty();
    }

    /** The strand it is limited to; empty where it is not. */
    public Optional<String> strand() {
        return value.startsWith("strand/") ? Optional.of(value.substring("strand/".length())) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
