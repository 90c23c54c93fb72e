package org.balcony.query.evaluation.contributions;

import java.util.List;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Row;

/**
 * A category of contribution.
 *
 * @param meaning the category in words
 * @param notSaid claims that do not say who changed
 * @param all all claims of the category
 * @param goals the goals that aim at it
 * @param goalCoverage how many of these a claim of the category names
 */
public record ContributionRow(
        List<EventId> eventIds,
        EffectCategory category,
        String meaning,
        Cell participants,
        Cell influentialPeople,
        Cell society,
        Cell notSaid,
        List<TrackCell> byTrack,
        Cell all,
        List<AimedGoal> goals,
        Figure.Share goalCoverage,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public ContributionRow {
        eventIds = List.copyOf(eventIds);
        byTrack = List.copyOf(byTrack);
        goals = List.copyOf(goals);
    }

    /** The numbers alone, for readers who may not see the claims. */
    ContributionRow alone() {
        return new ContributionRow(
                List.of(),
                category,
                meaning,
                participants.alone(),
                influentialPeople.alone(),
                society.alone(),
                notSaid.alone(),
                byTrack.stream()
                        .map(one -> new TrackCell(one.track(), one.cell().alone()))
                        .toList(),
                all.alone(),
                List.of(),
                Figure.Share.of(goalCoverage.part(), goalCoverage.whole(), List.of()),
                disputed,
                corrected,
                uncertain);
    }

    @Override
    public String rowKey() {
        return category.name();
    }

    @Override
    public boolean blank() {
        return eventIds.isEmpty();
    }
}
