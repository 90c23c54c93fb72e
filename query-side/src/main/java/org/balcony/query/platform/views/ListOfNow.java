package org.balcony.query.platform.views;

import java.util.List;
import java.util.Map;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.report.Report;
import org.balcony.query.platform.web.Again;
import org.balcony.query.platform.web.Envelope;
import org.balcony.query.platform.web.ReadParameters;
import org.jspecify.annotations.Nullable;

/**
 * A list that goes on as the record goes on, so that no address gives the same answer again.
 *
 * @param here the address of the list without the page, as it was asked
 * @param subject what the list is about, in words
 */
record ListOfNow(ViewEntry entry, Envelope envelope, Again here, String subject, Called called) {

    private static final List<String> MOMENT = List.of("asOfRecorded", "asOfOccurred", "asOfPosition", "day");

    /** A page of the list; {@code own} are the parameters it can be asked with beside the moment. */
    static ListOfNow of(
            ViewEntry entry,
            ViewTable table,
            ReadParameters parameters,
            List<String> own,
            @Nullable String next,
            Called called) {
        return of(entry, table, parameters, own, next, called, "/api/views/" + entry.name(), Named.ALL);
    }

    /** The same at another address, about something else than all cases. */
    static ListOfNow of(
            ViewEntry entry,
            ViewTable table,
            ReadParameters parameters,
            List<String> own,
            @Nullable String next,
            Called called,
            String path,
            String subject) {
        Again here = Again.at(path);
        for (Map.Entry<String, String> asked : parameters.asked().entrySet()) {
            if (own.contains(asked.getKey()) || MOMENT.contains(asked.getKey())) {
                here = here.with(asked.getKey(), asked.getValue());
            }
        }
        return new ListOfNow(entry, Envelope.ofNow(entry, parameters.asOf(), table, next), here, subject, called);
    }

    @Nullable
    String next() {
        return envelope.next() == null
                ? null
                : here.with("cursor", envelope.next()).toString();
    }

    Report report() {
        return new Report(
                entry,
                entry.row(),
                subject,
                null,
                envelope.asOf(),
                new ViewTable(envelope.rows(), envelope.figures(), envelope.footer()),
                null,
                envelope.digest(),
                null,
                next(),
                Ways.of(this));
    }
}
