package org.balcony.query.platform.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of columns and figures as people read them. */
final class Names {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern ONE_LETTER = Pattern.compile("\\p{Lu}[\\p{Lu}0-9]*");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private Names() {}

    /** {@code dwellDays} as {@code dwell days}. */
    static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : HUMP.split(name.replace('-', ' ').replace('_', ' '))) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            boolean abbreviation = word.length() > 1 && ONE_LETTER.matcher(word).matches();
            words.append(abbreviation ? word : word.toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    /** The words with a capital. */
    static String capital(String name) {
        String words = words(name);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A text without what no page may hold. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }
}
