package org.balcony.query.evaluation.contributions;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.OutcomeClaim;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/** A goal that was neither dropped nor replaced, with its revisions. */
record Goal(Entry<ChangeGoalSet> set, List<Entry<ChangeGoalRevised>> revisions) {

    static List<Goal> all(Entries entries) {
        Map<LocalId, List<Entry<ChangeGoalRevised>>> revised =
                entries.grouped(ChangeGoalRevised.class, ChangeGoalRevised::goalId);
        List<Entry<ChangeGoalSet>> set = List.copyOf(
                entries.latest(ChangeGoalSet.class, ChangeGoalSet::goalId).values());
        return Chronology.sorted(set).stream()
                .map(one -> new Goal(one, revised.getOrDefault(one.event().goalId(), List.of())))
                .filter(Goal::stands)
                .toList();
    }

    private boolean stands() {
        return revisions.stream().noneMatch(one -> switch (one.event().change()) {
            case REPLACED, DROPPED -> true;
            case REWORDED, NARROWED, WIDENED, ACHIEVED -> false;
        });
    }

    boolean aimsAt(EffectCategory category) {
        return set.event().effectCategories().contains(category);
    }

    boolean isNamedBy(OutcomeClaim claim) {
        return claim.claimed().event().goals().contains(set.event().goalId());
    }

    boolean isNamedByAny(List<OutcomeClaim> claims) {
        return claims.stream().anyMatch(this::isNamedBy);
    }

    List<EventId> eventIds() {
        return Stream.concat(Stream.of(set.id()), revisions.stream().map(Entry::id))
                .distinct()
                .toList();
    }

    AimedGoal against(List<OutcomeClaim> claims) {
        return new AimedGoal(
                set.event().goalId(),
                revisions.stream()
                        .flatMap(one -> Stream.ofNullable(one.event().statement()))
                        .reduce(set.event().statement(), (_, later) -> later),
                set.event().rppCell(),
                Cell.of(claims.stream().filter(this::isNamedBy).toList()),
                eventIds());
    }
}
