package org.balcony.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.ledger.checkpoint.NoteVerifier;
import org.balcony.ledger.verify.ExportedTiles;
import org.balcony.ledger.verify.VerifyReport;
import org.balcony.standalone.server.LogAtRest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the log of events and the access log, each as a whole. */
@Command(
        name = "verify",
        description = "Check every event, hash, tree node, receipt and checkpoint of the log, and of the access log.",
        footer = "A server may go on running meanwhile. Exit code 1 if anything is wrong.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint of either log that was kept elsewhere; may be repeated.")
    private List<Path> checkpoints = List.of();

    @Option(
            names = "--verifier-key",
            paramLabel = "KEY",
            description = "The public key of the log, as /api/log/verifier-key shows it (default: that of the data"
                    + " directory); may be repeated.")
    private List<String> verifierKeys = List.of();

    @Option(
            names = "--tiles",
            paramLabel = "DIR",
            description = "Hash tiles of the log of events that were exported earlier.")
    private @Nullable Path tiles;

    @Override
    public Integer call() {
        Output output = Output.of(spec);
        long begun = System.nanoTime();
        try (LogAtRest log = LogAtRest.open(record.data(), record.databaseUrl())) {
            TwoLogs logs = new TwoLogs(log.connections(), keys(log), notes());
            int events = tell(output, "", logs.events(exported()), milliseconds(begun));
            long half = System.nanoTime();
            int accesses = logs.accesses()
                    .map(report -> tell(output, "access log ", report, milliseconds(half)))
                    .orElseGet(() -> noAccessLog(output));
            return Math.max(events, accesses);
        } catch (IOException failed) {
            throw new Failure(failed.getMessage() == null ? "the log cannot be read" : failed.getMessage(), failed);
        } catch (LedgerUnavailable unreadable) {
            throw new Failure("the log could not be read from the database", unreadable);
        }
    }

    private static long milliseconds(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static int noAccessLog(Output output) {
        output.println("access log: there is none; the first start of this version makes it");
        return 0;
    }

    private int tell(Output output, String of, VerifyReport report, long milliseconds) {
        return switch (report) {
            case VerifyReport.Sound sound -> {
                output.println(of + "sound: " + sound.events() + " events, " + sound.checkpoints()
                        + " checkpoints agree, checked in " + milliseconds + " ms");
                output.println(of + "checked: dense positions and versions, times, every leaf hash, stored tree, head,"
                        + " receipts, checkpoints" + (tiles == null || !of.isEmpty() ? "" : ", exported tiles"));
                output.println(of + "root: " + HexFormat.of().formatHex(sound.root()));
                yield 0;
            }
            case VerifyReport.Broken broken -> {
                output.complain(of + "BROKEN at " + place(broken) + ": " + broken.what());
                yield 1;
            }
        };
    }

    private static String place(VerifyReport.Broken broken) {
        if (broken.from() == broken.to()) {
            return "position " + broken.from();
        }
        return "a position from " + broken.from() + (broken.to() == Long.MAX_VALUE ? " on" : " to " + broken.to());
    }

    private List<NoteVerifier> keys(LogAtRest log) throws IOException {
        List<NoteVerifier> keys = new ArrayList<>();
        for (String key : verifierKeys) {
            try {
                keys.add(NoteVerifier.parse(key));
            } catch (IllegalArgumentException malformed) {
                throw new Failure("--verifier-key is not a key in signed-note form: " + key, malformed);
            }
        }
        return keys.isEmpty() ? log.keys() : keys;
    }

    private List<String> notes() throws IOException {
        List<String> notes = new ArrayList<>();
        for (Path file : checkpoints) {
            if (!Files.isReadable(file)) {
                throw new Failure("there is no readable file " + file);
            }
            notes.add(Files.readString(file));
        }
        return notes;
    }

    private ExportedTiles exported() {
        if (tiles == null) {
            return ExportedTiles.none();
        }
        if (!Files.isDirectory(tiles)) {
            throw new Failure("there is no directory " + tiles);
        }
        return ExportedTiles.in(tiles);
    }
}
