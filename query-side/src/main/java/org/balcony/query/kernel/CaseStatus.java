package org.balcony.query.kernel;

import java.util.List;
import java.util.Optional;
import org.balcony.events.CaseEvent;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.history.Standing;
import org.jspecify.annotations.Nullable;

/** Where a case stands (chapter 3.2 of the domain). */
public enum CaseStatus {
    PROPOSED,
    ACTIVE,
    DECLINED,
    SUSPENDED,
    CLOSED;

    /**
     * A status and the records that led to it, in the order of storing.
     *
     * @param unexpected whether the last step is none of the machine's: possible where a record between was annulled
     */
    public record Reached(CaseStatus status, List<Standing> by, boolean unexpected) {

        public Reached {
            by = List.copyOf(by);
        }
    }

    /** The status these records lead to; empty where the case is not registered among them. */
    public static Optional<Reached> reached(List<Standing> shown) {
        List<Standing> steps =
                shown.stream().filter(one -> one.event() instanceof CaseEvent).toList();
        CaseStatus status = null;
        boolean unexpected = false;
        boolean registered = false;
        for (Standing step : steps) {
            CaseEvent event = (CaseEvent) step.event();
            registered |= event instanceof CaseRegistered;
            unexpected = !expected(status, event);
            status = after(event);
        }
        return status == null || !registered ? Optional.empty() : Optional.of(new Reached(status, steps, unexpected));
    }

    /** The status a step leads to. */
    public static CaseStatus after(CaseEvent event) {
        return switch (event) {
            case CaseRegistered _ -> PROPOSED;
            case CaseAccepted _, CaseResumed _ -> ACTIVE;
            case CaseDeclined _ -> DECLINED;
            case CaseSuspended _ -> SUSPENDED;
            case CaseClosed _ -> CLOSED;
        };
    }

    private static boolean expected(@Nullable CaseStatus from, CaseEvent event) {
        return switch (event) {
            case CaseRegistered _ -> from == null;
            case CaseAccepted _, CaseDeclined _ -> from == PROPOSED;
            case CaseSuspended _ -> from == ACTIVE;
            case CaseClosed _ -> from == ACTIVE || from == SUSPENDED;
            case CaseResumed resumed ->
                switch (resumed.from()) {
                    case SUSPENDED -> from == SUSPENDED;
                    case CLOSED -> from == CLOSED;
                    case DECLINED -> from == DECLINED;
                };
        };
    }
}
