package org.balcony.query.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.balcony.events.CaseEvent;
import org.balcony.events.history.Standing;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Period;
import org.balcony.query.kernel.Spans;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which the case had one status.
 *
 * @param ended the record that ended it; absent while it lasts
 * @param day the day to which it lasts while it has no end
 */
public record CaseTime(
        CaseStatus status, Entry<CaseEvent> begun, @Nullable Entry<CaseEvent> ended, LocalDate day) {

    /** The stretches the case has been through, in the order of happening. */
    public static List<CaseTime> of(Entries entries) {
        List<CaseTime> stretches = new ArrayList<>();
        for (Standing one : entries.ours()) {
            if (one.event() instanceof CaseEvent event) {
                Entry<CaseEvent> step = Entries.entry(one, CaseEvent.class);
                CaseStatus status = CaseStatus.after(event);
                CaseTime last = stretches.isEmpty() ? null : stretches.getLast();
                if (last == null || last.status != status) {
                    if (last != null) {
                        stretches.set(stretches.size() - 1, new CaseTime(last.status, last.begun, step, last.day));
                    }
                    stretches.add(new CaseTime(status, step, null, entries.day()));
                }
            }
        }
        return stretches;
    }

    public Period period() {
        return new Period(begun.when(), ended == null ? null : ended.when(), day);
    }

    /** The days on which the case certainly had such a status. */
    public static Spans least(List<CaseTime> stretches, Predicate<CaseStatus> such) {
        return Spans.covering(stretches.stream()
                .filter(one -> such.test(one.status))
                .map(one -> one.period().least())
                .toList());
    }

    /** The days on which the case may have had such a status. */
    public static Spans most(List<CaseTime> stretches, Predicate<CaseStatus> such) {
        return Spans.covering(stretches.stream()
                .filter(one -> such.test(one.status))
                .map(one -> one.period().most())
                .toList());
    }

    /** The records the stretches are told by. */
    public static List<Entry<CaseEvent>> records(List<CaseTime> stretches) {
        return stretches.stream().map(CaseTime::begun).toList();
    }
}
