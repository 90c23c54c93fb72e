package org.balcony.query.platform.identities;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.ledger.vault.Vault;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.ReadRefused;
import org.balcony.query.platform.web.Says;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Who a person is, for readers who see the person's registration whole and say what they ask for. */
@RestController
final class IdentityReadingController {

    private static final int LONGEST_PURPOSE = 500;

    private final CaseHistories histories;
    private final Vault vault;
    private final ObjectProvider<IdentityReads> reads;

    IdentityReadingController(CaseHistories histories, Vault vault, ObjectProvider<IdentityReads> reads) {
        this.histories = histories;
        this.vault = vault;
        this.reads = reads;
    }

    @GetMapping("/api/persons/{id}/identity")
    @Says("Who a person is; every reading is entered in the access log with its purpose.")
    ResponseEntity<byte[]> identity(
            @PathVariable String id,
            @RequestHeader(name = "Purpose", required = false) @Nullable String purpose,
            Reader reader) {
        if (purpose == null || purpose.isBlank() || purpose.codePointCount(0, purpose.length()) > LONGEST_PURPOSE) {
            throw ReadRefused.malformed(
                    "Purpose", null, "The header says in 1 to 500 characters what it is asked for.");
        }
        StreamId person = histories.stream(StreamKind.PERSON, id)
                .filter(stream -> mayKnow(reader, stream))
                .orElseThrow(() -> ReadRefused.notFound("person"));
        String identity =
                vault.identities().of("person:" + person.id()).orElseThrow(() -> ReadRefused.notFound("identity"));
        accessLog().read(reader, person, purpose.strip());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(identity.getBytes(StandardCharsets.UTF_8));
    }

    private boolean mayKnow(Reader reader, StreamId person) {
        List<RecordedEvent> seen =
                histories.seen(person, reader, histories.head()).events();
        return seen.stream().anyMatch(event -> event.fact().event() instanceof PersonRegistered)
                || mayProtect(reader, person);
    }

    /** Whoever protects people must know whom: a lockdown hides from everybody else. Of who was erased nothing is kept. */
    private boolean mayProtect(Reader reader, StreamId person) {
        Reader officer = new Reader(reader.user(), Set.of(Role.SAFETY_OFFICER), reader.actors());
        return reader.roles().contains(Role.SAFETY_OFFICER) && histories.wouldSee(person, officer, histories.head());
    }

    /** Nothing is shown that no access log takes down. */
    private IdentityReads accessLog() {
        IdentityReads log = reads.getIfUnique();
        if (log == null) {
            throw new LedgerUnavailable("there is no access log", null);
        }
        return log;
    }
}
