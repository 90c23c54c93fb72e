package org.balcony.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.balcony.command.platform.dispatch.CommandReceipt;
import org.balcony.command.platform.dispatch.Commands;
import org.balcony.command.platform.dispatch.Outcome;
import org.balcony.command.platform.request.Address;
import org.balcony.command.platform.request.DraftReader;
import org.balcony.command.platform.request.Sender;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The whole command side but HTTP: read the body, decide, hash, Merkle tree, command id, commit. */
final class BalconyCommands implements Contender {

    private static final Sender SENDER =
            new Sender(new UserId("bench"), Set.of(Role.LEAD_MEDIATOR, Role.CASE_OFFICER), null);

    private final DataSource database;
    private final DraftReader drafts;
    private final Commands commands;
    private final List<StreamId> cases;
    private final byte[] body;

    BalconyCommands(ApplicationContext commandSide, DataSource database, int cases, int payloadBytes) {
        this.database = database;
        this.drafts = commandSide.getBean(DraftReader.class);
        this.commands = commandSide.getBean(Commands.class);
        this.body = ("{\"data\":{\"kind\":\"dynamic\",\"statement\":\"" + "p".repeat(payloadBytes) + "\"}}")
                .getBytes(StandardCharsets.UTF_8);
        String conflict = "C-" + code();
        begin(StreamKind.CONFLICT, "{\"data\":{\"codeName\":\"%s\"}}".formatted(conflict));
        this.cases = IntStream.range(0, cases)
                .mapToObj(i -> begin(
                        StreamKind.CASE,
                        "{\"data\":{\"caseCode\":\"%s\",\"conflictId\":\"%s\",\"workingTitle\":\"Bench\",\"leadOrganisation\":\"us\",\"origin\":\"own_initiative\"}}"
                                .formatted("B-" + code(), conflict)))
                .toList();
    }

    @Override
    public String name() {
        return "Balcony";
    }

    @Override
    public void command(int writer) {
        Address to = new Address.Found(cases.get(writer % cases.size()));
        submit(StreamKind.CASE, "record-assessment-finding", to, body, new CommandId(code()));
    }

    @Override
    public Correctness check(long acknowledged) throws SQLException {
        long stored = 0;
        long doubled = 0;
        long reordered = 0;
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("""
                        SELECT count(*) FILTER (WHERE type = 'balcony.assessment.finding-recorded'),
                          count(*) - count(DISTINCT event_id), max(version) - count(*),
                          count(*) FILTER (WHERE version <> nth)
                        FROM (SELECT *, row_number() OVER (ORDER BY position) AS nth
                              FROM ledger.events WHERE stream = ?) AS events""")) {
            for (StreamId one : cases) {
                count.setString(1, one.toString());
                try (ResultSet row = count.executeQuery()) {
                    row.next();
                    stored += row.getLong(1);
                    doubled += row.getLong(2);
                    reordered += Math.abs(row.getLong(3)) + row.getLong(4);
                }
            }
        }
        return new Correctness(
                Math.max(0, acknowledged - stored), reordered, doubled + Math.max(0, stored - acknowledged));
    }

    @Override
    public void close() {}

    private StreamId begin(StreamKind kind, String json) {
        CommandReceipt receipt = submit(kind, null, null, json.getBytes(StandardCharsets.UTF_8), new CommandId(code()));
        return StreamId.of(receipt.stream());
    }

    private CommandReceipt submit(
            StreamKind kind, @Nullable String command, @Nullable Address to, byte[] json, CommandId id) {
        Outcome outcome = commands.submit(drafts.request(
                command == null ? drafts.beginning(kind) : drafts.entry(kind, command), to, json, SENDER, id, null));
        return switch (outcome) {
            case Outcome.Accepted accepted -> accepted.receipt();
            case Outcome.Rejected rejected -> throw new IllegalStateException(String.valueOf(rejected.problem()));
        };
    }

    private static String code() {
        return UUID.randomUUID().toString();
    }
}
