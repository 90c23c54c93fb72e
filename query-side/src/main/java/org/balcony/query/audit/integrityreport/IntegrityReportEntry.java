package org.balcony.query.audit.integrityreport;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the integrity report. */
final class IntegrityReportEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "integrity-report",
            "A8",
            1,
            Set.of(StreamKind.CASE, StreamKind.CONFLICT),
            "Has anything been altered?",
            List.of("auditors"),
            List.of("recorded"),
            IntegrityReportRow.class,
            List.of(
                    new Column("stream", "the case or conflict"),
                    new Column(
                            "verified",
                            "whether nothing was found to be altered or missing; empty where nothing was checked"),
                    new Column(
                            "length, verifiedTo",
                            "how many events it has, and the version up to which the hash chain holds"),
                    new Column("dense, gaps", "whether no version is missing, and which are: from, to"),
                    new Column(
                            "firstBad",
                            "where the chain breaks first: version, eventId (empty where it is missing), what is wrong"),
                    new Column(
                            "inCheckpoint, checkpoint",
                            "whether every event is in the tree of the newest checkpoint; size and root of the log up to the last event of the stream, which was found to be that tree's beginning"),
                    new Column(
                            "erasures, erasedOn",
                            "how many persons ever nominated in the case were erased, and on which days that was recorded")),
            List.of(
                    new Column("streams", "how many streams there are"),
                    new Column("verified", "the share of checked streams in which nothing was altered or missing"),
                    new Column("altered", "how many streams are not as they were stored"),
                    new Column("erasures", "how many persons were erased; not for readers who see no positions")),
            List.of(),
            List.of(
                    "retracted: always 0, because annulled records are part of a stream like any other",
                    "checked: whether the log could be asked"),
            List.of(
                    "verified = firstBad is empty, no version is missing, and inCheckpoint",
                    "leaf hash = hash of a leaf (RFC 6962) over position, stream, version, event id, type, recordedAt, the SHA-256 of payload and metadata, and the previous leaf hash of the stream"),
            List.of(
                    "Whether what was recorded is true.",
                    "Whether the end of a stream was cut off together with the head of the log, or everything was rewritten with fresh hashes: a checkpoint kept elsewhere tells that, with ./balcony verify.",
                    "Who was erased.",
                    "Where stored bytes cannot be read as an event at all, no view of the case answers; ./balcony verify names the place."));

    private IntegrityReportEntry() {}
}
