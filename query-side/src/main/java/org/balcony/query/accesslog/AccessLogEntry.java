package org.balcony.query.accesslog;

import java.util.List;
import java.util.Set;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the access log. */
public final class AccessLogEntry {

    public static final ViewEntry ENTRY = new ViewEntry(
            "access-log",
            "A6",
            2,
            Set.of(),
            "Who looked at what is restricted or lies in a compartment, and what for? Who tried and was refused?",
            List.of("auditors and safety officers", "the team of a case, on their own case"),
            List.of("recorded"),
            AccessRow.class,
            List.of(
                    new Column("entry, at", "the entry of the access log, and when the answer was given"),
                    new Column("reader, roles", "who read, and in which roles"),
                    new Column(
                            "refused",
                            "whether nothing was shown: something of the stream was asked for that is not for the reader"),
                    new Column(
                            "record, records",
                            "the stream in which the records lie, and how many were read; eventIds names them, up to a limit; empty where the access log itself was taken out"),
                    new Column("label", "under which label they were read"),
                    new Column("purpose", "what the reader said it was for, in the header Purpose"),
                    new Column("export", "whether the answer was an export, a history, a table in CSV or a stream"),
                    new Column(
                            "asked, position",
                            "the address that was asked, and where the log of events was read: asked again as of there, it shows which records they were; position is for readers who see positions"),
                    new Column(
                            "digest",
                            "SHA-256 over the ids of all records of the entry, sorted, one a line: tells whether a list of records is the one that was read")),
            List.of(),
            List.of(
                    new Column("who", "by this reader"),
                    new Column("from, to", "from this moment, and up to this one"),
                    new Column("record", "of this record, by its id"),
                    new Column("limit, cursor", "how many rows, 100 unless asked otherwise, and where to go on")),
            List.of("retracted: always 0, because nothing is ever taken back here"),
            List.of(
                    "Noted are the protected records an answer was computed from, whether or not a line of it is about them.",
                    "Attempts on what is there are noted soon after they were refused, whatever its label, and those on what is not are not.",
                    "Rows stand from the newest to the oldest."),
            List.of(
                    "Whether the reader looked at the screen.",
                    "What was read of records that are neither restricted nor in a compartment.",
                    "Who read the database, a backup or a copy that had been exported."));

    private AccessLogEntry() {}
}
