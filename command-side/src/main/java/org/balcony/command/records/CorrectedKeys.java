package org.balcony.command.records;

import java.util.ArrayList;
import java.util.List;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.kernel.Decision.KeyClaim;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.value.Code;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;

/** A key that a correction changes is claimed like the first one; the stream keeps both. */
final class CorrectedKeys {

    private CorrectedKeys() {}

    static List<KeyClaim> claims(Fact before, Fact after, StreamId stream) {
        List<KeyClaim> claims = new ArrayList<>();
        Code code = code(after.event());
        if (code != null && !code.equals(code(before.event()))) {
            claims.add(new KeyClaim(scope(after.event()), code.value(), RecordsRefusal.CORRECTED_CODE_IN_USE));
        }
        if (after.event() instanceof CaseRegistered now
                && before.event() instanceof CaseRegistered was
                && !now.conflictId().equals(was.conflictId())) {
            claims.add(new KeyClaim(
                    CasefileState.casesOf(now.conflictId()),
                    stream.id().toString(),
                    RecordsRefusal.CORRECTED_CODE_IN_USE));
        }
        return List.copyOf(claims);
    }

    private static @Nullable Code code(DomainEvent event) {
        if (event instanceof CaseRegistered registered) {
            return registered.caseCode();
        }
        if (event instanceof ConflictRegistered registered) {
            return registered.codeName();
        }
        if (event instanceof PersonRegistered registered) {
            return registered.pseudonym();
        }
        return event instanceof ActorProfiled profiled ? profiled.actorCode() : null;
    }

    private static String scope(DomainEvent event) {
        if (event instanceof CaseRegistered) {
            return "case-code";
        }
        if (event instanceof PersonRegistered) {
            return "person-code";
        }
        return event instanceof ConflictRegistered ? "conflict-code" : "actor-code";
    }
}
