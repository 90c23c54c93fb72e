package org.balcony.query.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time in a role, as long as imprecise dates allow.
 *
 * @param ended how it ended; null where it was not ended on record
 */
public record Tenure(Entry<RoleAssigned> assigned, @Nullable Entry<RoleEnded> ended) {

    public static List<Tenure> all(Entries entries) {
        Map<LocalId, Entry<RoleEnded>> ended = entries.latest(RoleEnded.class, RoleEnded::assignmentId);
        return entries.latest(RoleAssigned.class, RoleAssigned::assignmentId).values().stream()
                .map(one -> new Tenure(one, ended.get(one.event().assignmentId())))
                .toList();
    }

    /** The times of a role, in the order in which they begin. */
    public static List<Tenure> of(CaseRole role, Entries entries) {
        return all(entries).stream()
                .filter(one -> one.role() == role)
                .sorted(Comparator.comparing(Tenure::first, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(
                                one -> one.assigned().event().assignmentId().value()))
                .toList();
    }

    public CaseRole role() {
        return assigned.event().role();
    }

    public ActorOrText holder() {
        return assigned.event().holder();
    }

    public @Nullable LocalDate first() {
        When period = assigned.event().period();
        return period == null ? assigned.when().earliestDay() : period.earliestDay();
    }

    /** The last day of it; null while it is open. */
    public @Nullable LocalDate last() {
        When period = assigned.event().period();
        LocalDate planned = period == null ? null : period.latestDay();
        if (ended == null || ended.latest() == null) {
            return planned;
        }
        LocalDate said = ended.latest();
        return planned != null && planned.isBefore(said) ? planned : said;
    }

    /** From when to when, as early and as late as it can be. */
    public Stretch stretch() {
        When period = assigned.event().period();
        Stretch stretch = period == null ? Stretch.since(assigned.when()) : Stretch.of(period);
        return ended == null
                ? stretch
                : stretch.until(ended.when().earliestDay(), ended.when().latestDay());
    }

    /** The records it is told by. */
    public List<Entry<?>> records() {
        return ended == null ? List.of(assigned) : List.of(assigned, ended);
    }

    public CoveredDays.Span span() {
        return new CoveredDays.Span(first(), last());
    }

    public boolean overlaps(Tenure other) {
        return CoveredDays.by(List.of(span())).touches(other.first(), other.last());
    }

    /** Whether it is certainly over on a day. */
    public boolean overOn(LocalDate day) {
        LocalDate last = last();
        return last != null && last.isBefore(day);
    }
}
