package org.balcony.command.records;

import java.util.List;
import org.balcony.command.kernel.Decision.KeyClaim;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.value.Code;
import org.jspecify.annotations.Nullable;

/** A code that a correction changes must be as unique as the one before; the stream keeps both. */
final class CorrectedKeys {

    private CorrectedKeys() {}

    static List<KeyClaim> claims(Fact before, Fact after) {
        Code code = code(after.event());
        return code == null || code.equals(code(before.event()))
                ? List.of()
                : List.of(new KeyClaim(scope(after.event()), code.value(), RecordsRefusal.CORRECTED_CODE_IN_USE));
    }

    private static @Nullable Code code(DomainEvent event) {
        if (event instanceof CaseRegistered registered) {
            return registered.caseCode();
        }
        if (event instanceof ConflictRegistered registered) {
            return registered.codeName();
        }
        return event instanceof ActorProfiled profiled ? profiled.actorCode() : null;
    }

    private static String scope(DomainEvent event) {
        if (event instanceof CaseRegistered) {
            return "case-code";
        }
        return event instanceof ConflictRegistered ? "conflict-code" : "actor-code";
    }
}
