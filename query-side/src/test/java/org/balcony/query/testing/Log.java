package org.balcony.query.testing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventCodec;
import org.balcony.ledger.Append;
import org.balcony.ledger.Claim;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.PendingEvent;
import org.balcony.ledger.Receipt;

/** Writes told histories into a ledger as the command side would: with claims for codes. */
public final class Log {

    private final Ledger ledger;
    private final EventCodec codec = new EventCodec();
    private final AtomicLong commands = new AtomicLong();

    public Log(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Appends events one command each, to the streams they are told of; answers with the last receipt. */
    public Receipt append(List<RecordedEvent> told) {
        Receipt last = null;
        for (RecordedEvent event : told) {
            last = append(event, event.stream().toString());
        }
        if (last == null) {
            throw new IllegalArgumentException("nothing was told");
        }
        return last;
    }

    private Receipt append(RecordedEvent told, String stream) {
        DomainEvent event = told.fact().event();
        EventCatalogue.Entry entry = EventCatalogue.standard().entry(event.getClass());
        PendingEvent pending = new PendingEvent(
                told.fact().id().value(),
                entry.type(),
                entry.version(),
                codec.payload(event),
                codec.metadata(told.fact().circumstances()));
        String command = "test-" + commands.incrementAndGet() + '-' + UUID.randomUUID();
        return ledger.append(
                new Append(command, sha256(command), stream, null, List.of(pending), claims(told, event), new byte[0]));
    }

    private static List<Claim> claims(RecordedEvent told, DomainEvent event) {
        List<Claim> claims = new ArrayList<>();
        if (event instanceof CaseRegistered registered) {
            claims.add(new Claim("case-code", registered.caseCode().value()));
            claims.add(new Claim(
                    "cases-of/" + registered.conflictId(), told.stream().id().toString()));
        } else if (event instanceof ConflictRegistered registered) {
            claims.add(new Claim("conflict-code", registered.codeName().value()));
        }
        return claims;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
