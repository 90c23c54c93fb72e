package org.balcony.standalone.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the raw histories of cases to a file. */
@Command(name = "export", description = "Write the events of cases, one per line, as far as the role may see them.")
final class ExportCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ServerOptions options = new ServerOptions();

    @ArgGroup(multiplicity = "1")
    private Choice choice = new Choice();

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where to write; - is standard output.")
    private String target = "-";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "auditor",
            description = "The demo identity that reads (default: ${DEFAULT-VALUE}).")
    private String role = "auditor";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "ocel2.json, ocel2.xml, xes, agreements.csv, efforts.csv or history.ndjson, with all cases in one file.")
    private @Nullable String format;

    /** Which cases. */
    static final class Choice {

        @Option(names = "--case", paramLabel = "CODE", description = "The code or id of a case; may be repeated.")
        private List<String> cases = List.of();

        @Option(names = "--all", description = "Every case that the role may see.")
        private boolean all;
    }

    @Override
    public void run() {
        try (Server server = options.server()) {
            String token = options.token(server, List.of(role));
            if (format != null) {
                form(server, token, format);
                return;
            }
            List<String> cases = choice.all ? new CaseCodes(server, token).all() : choice.cases;
            if (target.equals("-")) {
                write(server, token, cases, System.out);
                return;
            }
            Path file = Path.of(target).toAbsolutePath();
            Path fresh = file.resolveSibling(file.getFileName() + ".part");
            long events;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                events = write(server, token, cases, out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            Output.of(spec).println("exported " + events + " events of " + cases.size() + " cases to " + target);
        } catch (IOException failed) {
            throw new Failure("nothing was exported: " + failed.getMessage(), failed);
        }
    }

    /** One file in one of the forms of exports; what breaks off leaves nothing under the name asked for. */
    private void form(Server server, String token, String word) throws IOException {
        String cases = choice.cases.stream()
                .map(code -> "case=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        String path = "/api/exports/" + URLEncoder.encode(word, StandardCharsets.UTF_8) + (choice.all ? "" : cases);
        try (InputStream export =
                server.body(server.send(server.request(path, token).GET()))) {
            if (target.equals("-")) {
                export.transferTo(System.out);
                System.out.flush();
                return;
            }
            Path file = Path.of(target).toAbsolutePath();
            Path fresh = file.resolveSibling(file.getFileName() + ".part");
            Files.copy(export, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
        Output.of(spec)
                .println("exported " + (choice.all ? "every case" : choice.cases.size() + " cases") + " as " + word
                        + " to " + target);
    }

    private static long write(Server server, String token, List<String> cases, OutputStream out) throws IOException {
        long events = 0;
        for (String code : cases) {
            String path = "/api/cases/" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "/history";
            HttpRequest.Builder request = server.request(path, token)
                    .header("Accept", "application/x-ndjson")
                    .GET();
            try (InputStream history = server.body(server.send(request))) {
                events += copy(history, out);
            }
        }
        out.flush();
        return events;
    }

    private static long copy(InputStream in, OutputStream out) throws IOException {
        long lines = 0;
        byte[] block = new byte[1 << 16];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            out.write(block, 0, read);
            for (int i = 0; i < read; i++) {
                if (block[i] == '\n') {
                    lines++;
                }
            }
        }
        return lines;
    }
}
