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

    @Override
    public String rowKey() {
        return category.name();
    }

    @Override
    public boolean blank() {
        return all.claims() == 0 && goals.isEmpty();
    }
}
