package org.balcony.query.exports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in XML 1.0, so that a reader gets back what was written: line breaks and tabs as character references, because
 * attributes would lose them; characters that XML has no place for as a backslash, {@code u} and four hexadecimal digits;
 * and a backslash that would read so by chance as {@code \u005c}.
 */
public final class XmlText {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private XmlText() {}

    /** The text with markup and everything else escaped, fit for content and attributes. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            escape(text, i, c, escaped);
            i += Character.charCount(c);
        }
        return escaped.toString();
    }

    private static void escape(String text, int at, int c, StringBuilder escaped) {
        switch (c) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            case '\t', '\n', '\r', 0x85, 0x2028 ->
                escaped.append("&#").append(c).append(';');
            case '\\' -> escaped.append(readsAsEscape(text, at) ? "\\u005c" : "\\");
            default -> {
                if (legal(c)) {
                    escaped.appendCodePoint(c);
                } else {
                    escaped.append("\\u%04x".formatted(c));
                }
            }
        }
    }

    /** The text as it was before it was written, from the value an XML reader gives. */
    public static String unescaped(String read) {
        return ESCAPE.matcher(read)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    private static boolean readsAsEscape(String text, int at) {
        return text.length() >= at + 6
                && ESCAPE.matcher(text.substring(at, at + 6)).matches();
    }

    private static boolean legal(int c) {
        return c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
