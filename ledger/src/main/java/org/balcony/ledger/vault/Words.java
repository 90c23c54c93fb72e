package org.balcony.ledger.vault;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a text in a form in which spellings of one name meet: compatibility forms unified (Unicode NFKC), case folded,
 * diacritics of Latin, Greek, Cyrillic, Arabic and Hebrew script stripped. Whatever is no letter and no digit parts words;
 * each Han character is a word of its own, since that script does not part them.
 */
final class Words {

    /** Letters whose stroke or hook is part of the letter in Unicode and is left out in everyday spelling. */
    private static final Map<Integer, String> STROKES = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"));

    private static final int TATWEEL = 0x0640;

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded(text).codePoints().forEach(character -> {
            if (UnicodeScript.of(character) == UnicodeScript.HAN) {
                end(word, words);
                words.add(Character.toString(character));
            } else if (Character.isLetterOrDigit(character) || isMark(character)) {
                append(character, word);
            } else {
                end(word, words);
            }
        });
        end(word, words);
        return words;
    }

    /** How many letters a word has. */
    static int letters(String word) {
        return (int) word.codePoints().filter(Character::isLetter).count();
    }

    private static String folded(String text) {
        String upper = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    }

    private static void append(int character, StringBuilder word) {
        if (character == TATWEEL || isDiacritic(character)) {
            return;
        }
        String plain = STROKES.get(character);
        if (plain == null) {
            word.appendCodePoint(character);
        } else {
            word.append(plain);
        }
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** In other scripts, such as those of India, marks are vowels and part names from each other. */
    private static boolean isDiacritic(int character) {
        if (Character.getType(character) != Character.NON_SPACING_MARK) {
            return false;
        }
        return switch (UnicodeScript.of(character)) {
            case INHERITED, LATIN, GREEK, CYRILLIC, ARABIC, HEBREW -> true;
            default -> false;
        };
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
