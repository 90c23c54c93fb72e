package org.balcony.standalone.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.ledger.checkpoint.NoteVerifier;
import org.balcony.ledger.checkpoint.SignedNote;
import org.balcony.ledger.verify.ExportedTiles;
import org.balcony.ledger.verify.LogVerification;
import org.balcony.ledger.verify.VerifyReport;
import org.balcony.query.platform.access.AccessLog;

/**
 * The log of events and the access log of an installation, to be verified.
 *
 * @param keys those of the log of events; the access log is signed with the same under its own name
 * @param notes checkpoints that were kept elsewhere; those that are not of the access log are held against the log of events
 */
record TwoLogs(DataSource connections, List<NoteVerifier> keys, List<String> notes) {

    VerifyReport events(ExportedTiles exported) {
        List<String> ours = notes.stream().filter(note -> !isOfAccesses(note)).toList();
        return new LogVerification(connections, keys).verify(ours, exported);
    }

    /** Empty where the database has no access log, and nobody has a checkpoint of one. */
    Optional<VerifyReport> accesses() {
        List<String> ours = notes.stream().filter(this::isOfAccesses).toList();
        if (!hasAccessLog()) {
            return ours.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new VerifyReport.Broken(1, Long.MAX_VALUE, "the access log is missing"));
        }
        return Optional.of(new LogVerification(connections, keysOfAccesses(), AccessLog.SCHEMA)
                .verify(ours, ExportedTiles.none()));
    }

    private List<NoteVerifier> keysOfAccesses() {
        return keys.stream()
                .flatMap(key -> Stream.of(key, key.under(AccessLog.name(key.name()))))
                .toList();
    }

    private boolean isOfAccesses(String note) {
        try {
            SignedNote signed = SignedNote.parse(note);
            return keys.stream()
                    .map(key -> AccessLog.name(key.name()))
                    .anyMatch(name -> signed.text().startsWith(name + '\n'));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean hasAccessLog() {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select to_regclass('" + AccessLog.SCHEMA.name() + ".events') is not null")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new LedgerUnavailable("the database could not be asked for the access log", e);
        }
    }
}
