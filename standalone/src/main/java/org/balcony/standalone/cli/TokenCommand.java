package org.balcony.standalone.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a demo token. */
@Command(name = "token", description = "Print a token of a demo identity, good for an hour.")
final class TokenCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "ROLE",
            description =
                    "lead-mediator, mediator, case-officer, local-partner, safety-officer, coordination-partner,"
                            + " funder, evaluator, auditor, records-steward, administrator or integrator; several for one who holds several.")
    private List<String> roles = List.of();

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "The name of the account, of letters, digits, dots and dashes (default: the first role).")
    private @Nullable String user;

    @Option(
            names = "--actor",
            paramLabel = "UUID",
            description = "An actor on record that the account speaks for; may be given several times.")
    private List<String> actors = List.of();

    @Override
    public void run() {
        List<String> more =
                new ArrayList<>(actors.stream().map("actor:"::concat).toList());
        if (user != null) {
            more.add("user:" + user);
        }
        try (Server server = options.server()) {
            String token = server.token(roles, more);
            Output.of(spec).println(token);
        } catch (IOException failed) {
            throw new Failure("no token: " + failed.getMessage(), failed);
        }
    }
}
