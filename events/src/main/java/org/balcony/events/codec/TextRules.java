package org.balcony.events.codec;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What any text must be to be kept byte for byte: no NUL, no unpaired surrogate, at most 100,000 characters. */
final class TextRules {

    static final int LONGEST = 100_000;

    private TextRules() {}

    static void check(String text, String path) {
        if (text.length() > LONGEST) {
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
        if (text.isBlank()) {
            throw new MalformedJson(path, "is blank");
        }
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
