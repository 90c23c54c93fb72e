package org.balcony.command.platform.erasure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Function;
import org.balcony.command.platform.dispatch.Outcome;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.request.Address;
import org.balcony.command.platform.request.Draft;
import org.balcony.command.platform.request.DraftReader;
import org.balcony.command.platform.request.Sender;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.ledger.LedgerUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells cases of erasures, each participation once, as a command of whoever erased. */
public final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final DraftReader drafts;
    private final Function<Draft, Outcome> commands;

    public Notices(DraftReader drafts, Function<Draft, Outcome> commands) {
        this.drafts = drafts;
        this.commands = commands;
    }

    void send(StreamId caseStream, LocalId participation, UserId erasedBy) {
        Draft draft = drafts.request(
                drafts.entry(StreamKind.CASE, "note-erasure"),
                new Address.Found(caseStream),
                body(participation),
                new Sender(erasedBy, Set.of(Role.RECORDS_STEWARD), Set.of(), null),
                id(caseStream, participation),
                null);
        if (commands.apply(draft) instanceof Outcome.Rejected rejected) {
            if (rejected.problem().equals(Problem.of(PlatformRefusal.LEDGER_UNAVAILABLE))) {
                throw new LedgerUnavailable("a case could not be told of an erasure", null);
            }
            LOG.warn("A case was not told of an erasure: {}", rejected.problem().type());
        }
    }

    private static byte[] body(LocalId participation) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("data").put("participationId", participation.value());
        body.putObject("label").put("level", "organisation");
        return BalconyJson.mapper().writeValueAsBytes(body);
    }

    /** The same for the same participation, and nothing that says whose it is. */
    private static CommandId id(StreamId caseStream, LocalId participation) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((caseStream + "|" + participation).getBytes(StandardCharsets.UTF_8));
            return new CommandId("erased-" + HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
