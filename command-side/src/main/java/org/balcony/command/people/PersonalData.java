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
final class PersonalData {

    /** What a text has the form of. */
    enum Form {
        E_MAIL_ADDRESS,
        TELEPHONE_NUMBER,
        SEVERAL_WORDS,
        NAME
    }

    private static final String PSEUDONYM = "pseudonym";
    private static final String VAULT_REF = "vaultRef";
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9()._-]+");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}{2,}(?:[._-]\\p{Ll}{2,})+");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+(?:[._-]\\p{Lu}\\p{Ll}+)+");
    private static final int DIGITS_OF_A_PHONE = 7;

    private PersonalData() {}

    /** What was found, in which field. */
    record Found(String field, Form form) {

        /** The same as the facts of a refusal. */
        Map<String, Object> facts() {
            return Map.of("field", field, "looksLike", WireNames.of(form));
        }
    }

    /** What of the registration has the form of a name or contact; empty where nothing has. */
    static Optional<Found> in(PersonRegistered person) {
        return in(PSEUDONYM, person.pseudonym().value()).or(() -> in(VAULT_REF, person.vaultRef()));
    }

    /** What of a text meant for that field of a registration has the form of a name or contact. */
    static Optional<Found> in(String field, @Nullable String text) {
        Optional<Form> form = field.equals(PSEUDONYM) && text != null ? ofPseudonym(text) : ofReference(text);
        return form.map(found -> new Found(field, found));
    }

    /** Two or more words of letters, all capitalised or all in lower case, are written like a name. */
    private static Optional<Form> ofPseudonym(String text) {
        return contact(text)
                .or(() -> LOWER_CASE.matcher(text).matches() ? Optional.of(Form.NAME) : Optional.empty())
                .or(() -> name(text));
    }

    /** A reference may be made of words in lower case; capitalised ones, between slashes or colons, are like a name. */
    private static Optional<Form> ofReference(@Nullable String text) {
        return text == null
                ? Optional.empty()
                : Stream.concat(Stream.of(text), Arrays.stream(text.split("[/:]")))
                        .flatMap(segment -> contact(segment).or(() -> name(segment)).stream())
                        .findFirst();
    }

    private static Optional<Form> name(String text) {
        return CAPITALISED.matcher(text).matches() ? Optional.of(Form.NAME) : Optional.empty();
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
