package org.balcony.query.platform.exports;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.balcony.query.exports.Export;
import org.balcony.query.exports.history.HistoryExport;
import org.balcony.query.exports.ocel.OcelExport;
import org.balcony.query.exports.rows.AgreementsExport;
import org.balcony.query.exports.rows.EffortsExport;
import org.balcony.query.exports.xes.XesExport;
import org.balcony.query.platform.web.AsListed;

/** The forms in which histories leave, by the words in the address. */
enum ExportFormat implements AsListed.Choice {
    OCEL_JSON("ocel2.json", "application/json", "balcony.ocel2.json", OcelExport::json),
    OCEL_XML("ocel2.xml", "application/xml", "balcony.ocel2.xml", OcelExport::xml),
    XES("xes", "application/xml", "balcony.xes", XesExport::new),
    AGREEMENTS("agreements.csv", "text/csv;charset=UTF-8;header=present", "agreements.csv", AgreementsExport::new),
    EFFORTS("efforts.csv", "text/csv;charset=UTF-8;header=present", "efforts.csv", EffortsExport::new),
    HISTORY("history.ndjson", "application/x-ndjson", "history.ndjson", HistoryExport::new);

    private final String word;
    private final String media;
    private final String file;
    private final Supplier<Export> export;

    ExportFormat(String word, String media, String file, Supplier<Export> export) {
        this.word = word;
        this.media = media;
        this.file = file;
        this.export = export;
    }

    static Optional<ExportFormat> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String media() {
        return media;
    }

    /** The name under which a browser keeps it. */
    String file() {
        return file;
    }

    Export export() {
        return export.get();
    }
}
