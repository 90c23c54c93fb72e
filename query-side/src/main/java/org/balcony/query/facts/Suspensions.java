package org.balcony.query.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.balcony.events.CaseEvent;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.history.Standing;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Period;
import org.balcony.query.kernel.Spans;
import org.jspecify.annotations.Nullable;

/** When the case was suspended; the clock of its stage iterations is paused meanwhile. */
public record Suspensions(Spans least, Spans most) {

    /** What these records, in the order of happening, tell of it. */
    public static Suspensions of(List<Standing> happened, LocalDate day) {
        List<Period> periods = new ArrayList<>();
        @Nullable When since = null;
        for (Standing one : happened) {
            if (one.event() instanceof CaseEvent event) {
                switch (event) {
                    case CaseSuspended _ -> since = since == null ? one.occurredAt() : since;
                    case CaseResumed _, CaseClosed _ -> {
                        if (since != null) {
                            periods.add(new Period(since, one.occurredAt(), day));
                        }
                        since = null;
                    }
                    case CaseRegistered _, CaseAccepted _, CaseDeclined _ -> {}
                }
            }
        }
        if (since != null) {
            periods.add(new Period(since, null, day));
        }
        return new Suspensions(
                Spans.covering(periods.stream().map(Period::least).toList()),
                Spans.covering(periods.stream().map(Period::most).toList()));
    }

    /** How long the case was suspended within a period. */
    public Days within(Period period) {
        return new Days(
                least.within(Spans.covering(List.of(period.least()))).days(),
                most.within(Spans.covering(List.of(period.most()))).days());
    }
}
