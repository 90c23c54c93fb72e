package org.balcony.standalone.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.balcony.ledger.postgres.DatabaseSettings;
import org.balcony.standalone.server.DatabaseAddress;
import org.balcony.standalone.server.RunningServer;
import org.balcony.standalone.server.ServerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs everything in this process until it is told to stop. */
@Command(name = "serve", description = "Run both sides and a database in one process, for this machine only.")
final class ServeCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The HTTP port; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--kafka-bootstrap",
            paramLabel = "HOST:PORT",
            description = "Publish events to Kafka; several servers are separated by commas.")
    private @Nullable String kafkaBootstrap;

    @Option(
            names = "--database-owner",
            paramLabel = "ROLE",
            description = "The role that owns the tables and migrates them, so that the user in the URL need not.")
    private @Nullable String databaseOwner;

    @Option(
            names = "--database-owner-password",
            paramLabel = "PASSWORD",
            defaultValue = "${env:BALCONY_DATABASE_OWNERPASSWORD}",
            description = "Its password (or BALCONY_DATABASE_OWNERPASSWORD).")
    private @Nullable String databaseOwnerPassword;

    @Override
    public void run() {
        Output output = Output.of(spec);
        output.complain("Starting; the first start takes a little longer ...");
        CountDownLatch stopped = new CountDownLatch(1);
        try {
            RunningServer server = RunningServer.start(
                    new ServerSettings(record.data(), port, database(output), kafkaBootstrap, Map.of()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "stop"));
            whereToGoNext(output, server);
            stopped.await();
        } catch (IOException failed) {
            throw new Failure(failed.getMessage() == null ? "the server did not start" : failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable DatabaseSettings database(Output output) throws IOException {
        String url = record.databaseUrl();
        if (url == null) {
            return null;
        }
        DatabaseSettings database = DatabaseAddress.read(url, databaseOwner, databaseOwnerPassword);
        if (database.owner() == null || database.user().equals(database.owner())) {
            output.complain(
                    "Warning: " + database.user() + " owns the tables of the log and serves requests too, so the"
                            + " database cannot keep Balcony from changing what is recorded. Name another role in"
                            + " --database-url and the owner with --database-owner.");
        }
        return database;
    }

    private static void stop(RunningServer server, CountDownLatch stopped) {
        try {
            server.close();
        } catch (IOException failed) {
            System.err.println("balcony: " + failed.getMessage());
        } finally {
            stopped.countDown();
        }
    }

    private void whereToGoNext(Output output, RunningServer server) {
        String elsewhere = server.port() == 8080 ? "" : " --url " + server.address();
        output.println("Balcony runs at " + server.address() + " and keeps its record in " + server.data());
        output.println("  look around     " + server.address() + "/");
        output.println("  a demo token    ./balcony token lead-mediator" + elsewhere);
        output.println("  a real history  ./balcony import examples/oslo-channel.ndjson" + elsewhere);
        output.println("  its timeline    curl -H \"Authorization: Bearer $(./balcony token lead-mediator" + elsewhere
                + ")\" " + server.address() + "/api/cases/OSLO-93/timeline");
        output.println("  stop            Ctrl-C");
    }
}
