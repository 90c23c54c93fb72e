package org.balcony.query.platform.report.drawing;

import java.util.regex.Pattern;

/** Texts in pictures: how wide they are, roughly, and shortened to a width. */
final class Labels {

    /** The width of a usual letter, in pixels. */
    static final double LETTER = 5.9;

    private static final double WIDE = 11.5;
    private static final int FIRST_WIDE = 0x1100;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFE\\uFFFF]+");

    private Labels() {}

    static double width(String text) {
        return text.codePoints().mapToDouble(Labels::width).sum();
    }

    private static double width(int letter) {
        return letter < FIRST_WIDE ? LETTER : WIDE;
    }

    /** The text on one line, cut to a width in pixels. */
    static String shortened(String text, double pixels) {
        String line = line(text);
        if (width(line) <= pixels) {
            return line;
        }
        double left = pixels - LETTER;
        int end = 0;
        while (end < line.length()) {
            int letter = line.codePointAt(end);
            left -= width(letter);
            if (left < 0) {
                break;
            }
            end += Character.charCount(letter);
        }
        return line.substring(0, end).stripTrailing() + "…";
    }

    /** The text without line breaks and without what cannot be printed. */
    static String line(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    }
}
