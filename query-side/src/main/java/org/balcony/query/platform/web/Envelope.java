package org.balcony.query.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Row;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.jspecify.annotations.Nullable;

/**
 * A view as it is answered.
 *
 * @param digest SHA-256 over the rows in canonical JSON, the same for the same rows
 * @param next the cursor of the next page; absent on the last page and where there are no pages
 */
public record Envelope(
        String view,
        int version,
        Moment asOf,
        List<? extends Row> rows,
        SortedMap<String, Figure> figures,
        SortedMap<String, Object> footer,
        String digest,
        @Nullable String next)
        implements Answer {

    /**
     * The moment that was answered for.
     *
     * @param recorded absent for everything recorded
     * @param occurred absent for whenever it occurred
     * @param day the day to which open things are counted
     * @param position the position of the log that was read; absent for readers who do not see positions
     */
    public record Moment(
            @Nullable When recorded,
            @Nullable When occurred,
            LocalDate day,
            @Nullable Long position) {}

    static Envelope of(ViewEntry entry, AsOf asOf, @Nullable Long position, ViewTable table, @Nullable String next) {
        return new Envelope(
                entry.name(),
                entry.version(),
                new Moment(asOf.recorded(), asOf.occurred(), asOf.day(), position),
                table.rows(),
                table.figures(),
                table.footer(),
                digest(table),
                next);
    }

    private static String digest(ViewTable table) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Row row : table.rows()) {
                digest.update(BalconyJson.mapper().writeValueAsString(row).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
