package org.balcony.query.evaluation.turnover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.query.facts.Tenure;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Spans;
import org.balcony.query.kernel.Spans.Span;

/** The lead passing from one person to another. */
record LeadChange(Tenure before, Tenure after, Optional<Entry<HandoverCompleted>> handover) {

    static List<LeadChange> in(Entries entries) {
        List<Tenure> leads = Tenure.of(CaseRole.LEAD_MEDIATOR, entries);
        List<LeadChange> changes = new ArrayList<>();
        for (int i = 1; i < leads.size(); i++) {
            Tenure before = leads.get(i - 1);
            Tenure after = leads.get(i);
            if (!before.holder().equals(after.holder()) && before.overOn(entries.day())) {
                changes.add(new LeadChange(before, after, handover(before, after, entries)));
            }
        }
        return changes;
    }

    private static Optional<Entry<HandoverCompleted>> handover(Tenure before, Tenure after, Entries entries) {
        return entries.all(HandoverCompleted.class).stream()
                .filter(one -> one.event().outgoing().equals(before.holder())
                        && one.event().incoming().equals(after.holder()))
                .reduce((_, later) -> later);
    }

    /** The records that say so. */
    List<Entry<?>> records() {
        List<Entry<?>> records = new ArrayList<>(after.records());
        records.addAll(before.records());
        handover.ifPresent(records::add);
        return records;
    }

    /** Days on which both held the role, up to the day asked about. */
    Days overlap(LocalDate day) {
        LocalDate from = after.first() == null ? day : after.first();
        Span window = new Span(from, from.isAfter(day) ? from : day);
        return new Days(
                both(before.stretch().least(window), after.stretch().least(window)),
                both(before.stretch().most(window), after.stretch().most(window)));
    }

    private static long both(Span one, Span other) {
        return Spans.covering(List.of(one))
                .within(Spans.covering(List.of(other)))
                .days();
    }
}
