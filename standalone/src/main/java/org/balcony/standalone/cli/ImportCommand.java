package org.balcony.standalone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends history files and says what became of each line. */
@Command(
        name = "import",
        description = "Send files with one command per line; lines that have been sent before add nothing.",
        footer = "Exit code 1 if any line was rejected; the other lines stand.")
final class ImportCommand implements Callable<Integer> {

    /** Every role that may write: a whole history is written by many hands, and each line takes the first that fits. */
    static final String WRITERS =
            "lead-mediator,mediator,case-officer,local-partner,safety-officer,coordination-partner,"
                    + "evaluator,records-steward,administrator";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to send; - stands for standard input.")
    private List<String> files = List.of();

    @Option(names = "--dry-run", description = "Say what would become of each line; keep nothing.")
    private boolean dryRun;

    @Option(
            names = "--role",
            paramLabel = "ROLES",
            defaultValue = WRITERS,
            split = ",",
            description = "The roles of the demo identity that sends (default: every role that may write).")
    private List<String> roles = List.of();

    @Override
    public Integer call() {
        Output output = Output.of(spec);
        for (String file : files) {
            if (!file.equals("-") && !Files.isReadable(Path.of(file))) {
                throw new Failure("there is no readable file " + file);
            }
        }
        boolean rejected = false;
        try (Server server = options.server()) {
            for (String file : files) {
                rejected |= send(server, file, output).anyRejected();
            }
        } catch (IOException failed) {
            throw new Failure(
                    "the connection broke: " + failed.getMessage()
                            + "; run the same command again, lines that have arrived add nothing",
                    failed);
        }
        return rejected ? 1 : 0;
    }

    private ImportTally send(Server server, String file, Output output) throws IOException {
        String path = "/api/imports" + (dryRun ? "?dryRun=true" : "");
        try (InputStream lines = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
                Conversation conversation = server.converse(path, options.token(server, roles), lines);
                InputStream results = server.body(conversation);
                ImportDisplay display = ImportDisplay.on(output, file, size(file))) {
            ImportTally tally = ImportTally.of(results, display);
            display.finished(tally, dryRun);
            return tally;
        }
    }

    /** The number of lines if it can be had at the cost of reading the file once more; otherwise -1. */
    private static long size(String file) throws IOException {
        if (file.equals("-") || System.console() == null || !System.console().isTerminal()) {
            return -1;
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            byte[] block = new byte[1 << 16];
            long lines = 0;
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    if (block[i] == '\n') {
                        lines++;
                    }
                }
            }
            return lines;
        }
    }
}
