package org.balcony.query.audit.decisiondossier;

import java.util.List;
import org.balcony.events.CaseEvent;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.DomainEvent;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** What was decided about the case itself. */
final class CaseDecisions {

    private CaseDecisions() {}

    static boolean decides(CaseEvent event) {
        return switch (event) {
            case CaseRegistered _ -> false;
            case CaseAccepted _, CaseDeclined _, CaseSuspended _, CaseResumed _, CaseClosed _ -> true;
        };
    }

    static List<Decision> of(Entry<DomainEvent> entry, CaseEvent event) {
        return switch (event) {
            case CaseRegistered _ -> List.of();
            case CaseAccepted e ->
                one(entry, "acceptance", "Whether to take the case on", e.basis() == null ? "accepted" : e.basis());
            case CaseDeclined e ->
                one(entry, "acceptance", "Whether to take the case on", "declined: " + Words.of(e.reason()));
            case CaseSuspended e ->
                one(entry, "suspension", "Whether to halt the work", "suspended: " + Words.of(e.reason()));
            case CaseResumed e ->
                one(entry, "resumption", "Whether to take the work up again", changed(e.whatChanged()));
            case CaseClosed e -> one(entry, "closing", "Whether to close the case", "closed: " + Words.of(e.outcome()));
        };
    }

    private static String changed(@Nullable String what) {
        return what == null ? "resumed" : "resumed: " + what;
    }

    private static List<Decision> one(Entry<DomainEvent> entry, String kind, String question, String choice) {
        return List.of(Decision.of(entry, DecisionFamily.CASE, kind, question, choice));
    }
}
