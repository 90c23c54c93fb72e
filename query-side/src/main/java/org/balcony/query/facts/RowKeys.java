package org.balcony.query.facts;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.balcony.events.codec.WireNames;
import org.jspecify.annotations.Nullable;

/** Keys of rows that are about several things at once, such as {@code trust/side/actor%2F…/2024-03}. */
public final class RowKeys {

    private RowKeys() {}

    /** The parts in their order; an absent part is left empty, and a slash within a part is written {@code %2F}. */
    public static String of(@Nullable Object... parts) {
        return Arrays.stream(parts).map(RowKeys::part).collect(Collectors.joining("/"));
    }

    private static String part(@Nullable Object part) {
        return switch (part) {
            case null -> "";
            case Enum<?> word -> WireNames.of(word);
            default -> part.toString().replace("%", "%25").replace("/", "%2F");
        };
    }
}
