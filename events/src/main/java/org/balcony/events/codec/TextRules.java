package org.balcony.events.codec;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What any text must be to be kept byte for byte: no NUL, no unpaired surrogate, at most 100,000 characters; more where it lies
 * sealed, which takes room.
 */
final class TextRules {

    static final int LONGEST = 100_000;

    private static final int LONGEST_SEALED = 2_000_000;

    private static final String SPACES = "\t\n\u000b\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff";

    private TextRules() {}

    static void check(String text, String path) {
        int longest = text.startsWith("sealed:") ? LONGEST_SEALED : LONGEST;
        if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
            throw new MalformedJson(path, "is longer than 100,000 characters");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new MalformedJson(path, "contains the character U+0000");
            }
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    throw new MalformedJson(path, "contains an unpaired surrogate");
                }
                i++;
            }
        }
    }

    static void checkNotBlank(String text, String path) {
        check(text, path);
        if (isBlank(text)) {
            throw new MalformedJson(path, "is blank");
        }
    }

    /** White space as schemas understand it, so that schema and reader agree on what is blank. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> SPACES.indexOf(c) >= 0 || c >= 0x2000 && c <= 0x200a);
    }

    static void check(JsonNode node, String path) {
        if (node.isString()) {
            check(node.stringValue(), path);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), path + '[' + i + ']');
            }
        } else {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                check(property.getKey(), path);
                check(property.getValue(), path + '.' + property.getKey());
            }
        }
    }
}
