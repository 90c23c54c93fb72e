package org.balcony.command.people;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.codec.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds what has the form of a person's name or contact, so that it never gets into an event. It knows forms, not names:
 * who takes a single first name for a pseudonym is not found out.
 */
public final class PersonalData {

    /** What a text has the form of. */
    public enum Form {
        E_MAIL_ADDRESS,
        TELEPHONE_NUMBER,
        SEVERAL_WORDS,
        NAME
    }

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9()._-]+");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}(?:[._-]\\p{L}{2,})+");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{L}+(?:[._-]\\p{Lu}\\p{L}+)+");
    private static final int DIGITS_OF_A_PHONE = 7;

    private PersonalData() {}

    /** What was found, in which field. */
    public record Found(String field, Form form) {

        /** The same as the facts of a refusal. */
        public Map<String, Object> facts() {
            return Map.of("field", field, "looksLike", WireNames.of(form));
        }
    }

    /** What of the registration has the form of a name or contact; empty where nothing has. */
    public static Optional<Found> in(PersonRegistered person) {
        return ofPseudonym(person.pseudonym().value())
                .map(form -> new Found("pseudonym", form))
                .or(() -> ofReference(person.vaultRef()).map(form -> new Found("vaultRef", form)));
    }

    /** Two or more words of letters alone are written like a name, in whatever case. */
    static Optional<Form> ofPseudonym(String text) {
        return contact(text).or(() -> WORDS.matcher(text).matches() ? Optional.of(Form.NAME) : Optional.empty());
    }

    /** A reference may be made of words; each of its segments is no name as long as it is not written like one. */
    static Optional<Form> ofReference(@Nullable String text) {
        return text == null
                ? Optional.empty()
                : Stream.concat(Stream.of(text), Arrays.stream(text.split("[/:]")))
                        .flatMap(segment -> contact(segment)
                                .or(() -> CAPITALISED.matcher(segment).matches()
                                        ? Optional.of(Form.NAME)
                                        : Optional.empty())
                                .stream())
                        .findFirst();
    }

    private static Optional<Form> contact(String text) {
        if (text.indexOf('@') >= 0) {
            return Optional.of(Form.E_MAIL_ADDRESS);
        }
        if (PHONE.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_PHONE) {
            return Optional.of(Form.TELEPHONE_NUMBER);
        }
        return WHITE_SPACE.matcher(text).find() ? Optional.of(Form.SEVERAL_WORDS) : Optional.empty();
    }
}
