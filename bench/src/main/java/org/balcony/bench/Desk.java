package org.balcony.bench;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
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

/** Where commands are handed in, just below HTTP. */
final class Desk {

    private static final Sender SENDER =
            new Sender(new UserId("bench"), Set.of(Role.LEAD_MEDIATOR, Role.CASE_OFFICER), Set.of(), null);

    private final DraftReader drafts;
    private final Commands commands;

    Desk(ApplicationContext commandSide) {
        this.drafts = commandSide.getBean(DraftReader.class);
        this.commands = commandSide.getBean(Commands.class);
    }

    /** A finding of that many bytes. */
    static byte[] finding(int payloadBytes) {
        return json("{\"data\":{\"kind\":\"dynamic\",\"statement\":\"" + "p".repeat(payloadBytes) + "\"}}");
    }

    static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The code of a new conflict. */
    String conflict() {
        String conflict = "C-" + code();
        begin(StreamKind.CONFLICT, "{\"data\":{\"codeName\":\"%s\"}}".formatted(conflict));
        return conflict;
    }

    /** A new person. */
    StreamId person() {
        return begin(StreamKind.PERSON, "{\"data\":{\"pseudonym\":\"%s\"}}".formatted("P-" + code()));
    }

    /** A new case in the conflict. */
    StreamId newCase(String conflict) {
        return begin(
                StreamKind.CASE,
                "{\"data\":{\"caseCode\":\"%s\",\"conflictId\":\"%s\",\"workingTitle\":\"Bench\",\"leadOrganisation\":\"us\",\"origin\":\"own_initiative\"}}"
                        .formatted("B-" + code(), conflict));
    }

    /** Sends a command to a case; fails unless it is accepted. */
    void send(StreamId to, String command, byte[] json) {
        submit(StreamKind.CASE, command, new Address.Found(to), json);
    }

    private StreamId begin(StreamKind kind, String json) {
        return StreamId.of(submit(kind, null, null, json(json)).stream());
    }

    private CommandReceipt submit(StreamKind kind, @Nullable String command, @Nullable Address to, byte[] json) {
        Outcome outcome = commands.submit(drafts.request(
                command == null ? drafts.beginning(kind) : drafts.entry(kind, command),
                to,
                json,
                SENDER,
                new CommandId(code()),
                null));
        return switch (outcome) {
            case Outcome.Accepted accepted -> accepted.receipt();
            case Outcome.Rejected rejected -> throw new IllegalStateException(String.valueOf(rejected.problem()));
        };
    }

    private static String code() {
        return UUID.randomUUID().toString();
    }
}
