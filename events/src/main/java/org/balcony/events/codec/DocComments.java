package org.balcony.events.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the doc comments of our types say, as the compiler left them beside the classes ({@code <class>__Javadoc.json}),
 * so that schemas and manuals say what the code says.
 */
public final class DocComments {

    private static final Pattern TAG = Pattern.compile("\\{@\\w+\\s+(?:[\\w.]*#)?([^}]*)}");
    private static final Pattern PARAM = Pattern.compile("@param\\s+(\\w+)\\s+([\\s\\S]*?)(?=\\n\\s*@|$)");
    private static final ClassValue<Comment> COMMENTS = new ClassValue<>() {
        @Override
        protected Comment computeValue(Class<?> type) {
            return Comment.of(read(type));
        }
    };

    /** The first paragraph, and what is said of each component. */
    private record Comment(String text, Map<String, String> params) {

        static Comment of(String doc) {
            int tags = Stream.of("\n @", "<p>")
                    .mapToInt(doc::indexOf)
                    .filter(at -> at >= 0)
                    .min()
                    .orElse(doc.length());
            Map<String, String> params = new HashMap<>();
            Matcher matcher = PARAM.matcher(doc);
            while (matcher.find()) {
                params.put(matcher.group(1), sentence(matcher.group(2)));
            }
            return new Comment(sentence(doc.substring(0, tags)), params);
        }
    }

    private DocComments() {}

    /** What is said of a type; empty where nothing is. */
    public static Optional<String> of(Class<?> type) {
        return said(COMMENTS.get(type).text());
    }

    /** What is said of a record's component, as a sentence; empty where nothing is. */
    public static Optional<String> of(RecordComponent component) {
        return said(COMMENTS.get(component.getDeclaringRecord()).params().getOrDefault(component.getName(), ""));
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String sentence(String text) {
        String plain =
                TAG.matcher(text).replaceAll("$1").replaceAll("\\s+", " ").strip();
        if (plain.isEmpty()) {
            return "";
        }
        String begun = plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
        return begun.endsWith(".") ? begun : begun + '.';
    }

    private static String read(Class<?> type) {
        String name = type.getName().substring(type.getName().lastIndexOf('.') + 1) + "__Javadoc.json";
        try (InputStream in = type.getResourceAsStream(name)) {
            JsonNode comment = in == null ? null : BalconyJson.mapper().readTree(in.readAllBytes());
            return comment == null ? "" : comment.path("doc").asString("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
