package org.balcony.standalone.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of the lines of a file.
 *
 * @param accepted lines that were kept, or would be
 * @param duplicate lines that had been kept before
 * @param rejected lines that were not kept
 * @param complete whether the server has answered to the end
 */
record ImportTally(long accepted, long duplicate, long rejected, boolean complete) {

    /** Reads the results to the end, one line at a time. */
    static ImportTally of(InputStream results, ImportDisplay display) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        ImportTally tally = new ImportTally(0, 0, 0, false);
        BufferedReader lines = new BufferedReader(new InputStreamReader(results, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode result = json.readTree(line);
            if (!result.has("line")) {
                tally = tally.completed();
                continue;
            }
            tally = tally.plus(result.path("status").asString(""));
            if (result.path("status").asString("").equals("rejected")) {
                display.rejected(explain(result));
            }
            display.progressed(tally);
        }
        if (!tally.complete()) {
            throw new Failure("the server stopped answering after line " + tally.lines()
                    + "; run the same command again, lines that have arrived add nothing");
        }
        return tally;
    }

    long lines() {
        return accepted + duplicate + rejected;
    }

    boolean anyRejected() {
        return rejected > 0;
    }

    private ImportTally plus(String status) {
        return switch (status) {
            case "accepted" -> new ImportTally(accepted + 1, duplicate, rejected, complete);
            case "duplicate" -> new ImportTally(accepted, duplicate + 1, rejected, complete);
            default -> new ImportTally(accepted, duplicate, rejected + 1, complete);
        };
    }

    private ImportTally completed() {
        return new ImportTally(accepted, duplicate, rejected, true);
    }

    private static String explain(JsonNode result) {
        JsonNode problem = result.path("problem");
        String field = problem.path("facts")
                .path("field")
                .asString(problem.path("field").asString(""));
        return "line " + result.path("line").asLong() + (field.isBlank() ? "" : ", " + field) + ": "
                + Server.sentence(problem, 400);
    }
}
