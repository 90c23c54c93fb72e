package org.balcony.query.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** What a view can be answered as. */
public enum Format {
    JSON(MediaType.APPLICATION_JSON),
    CSV(new MediaType("text", "csv")),
    HTML(MediaType.TEXT_HTML);

    /** The name of the query parameter that asks for a format before any header does. */
    public static final String PARAMETER = "format";

    private final MediaType media;

    Format(MediaType media) {
        this.media = media;
    }

    public MediaType media() {
        return media;
    }

    /** The word for it in a query string. */
    public String word() {
        return media.getSubtype();
    }

    static Optional<Format> named(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** The first that somebody accepts who accepts these, the most wanted first; JSON where nothing is said. */
    static Optional<Format> accepted(List<MediaType> wanted) {
        return wanted.stream()
                .filter(media -> media.getQualityValue() > 0)
                .flatMap(media -> Stream.of(values()).filter(one -> media.includes(one.media)))
                .findFirst();
    }

    /** All media types. */
    public static List<String> allMedia() {
        return Stream.of(values()).map(one -> one.media.toString()).toList();
    }
}
