package org.balcony.query.evaluation.criteria;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.facts.RowKeys;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A criterion and what speaks to it.
 *
 * @param says whether anything does, in words
 * @param evidence the pieces of evidence attached to what speaks to it
 */
public record CriterionRow(
        List<EventId> eventIds,
        Frame frame,
        String criterion,
        String meaning,
        boolean onRecord,
        String says,
        List<ViewSays> views,
        List<Spoken> records,
        List<Spoken> findings,
        List<EventId> evidence,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    /**
     * What a view says to the criterion.
     *
     * @param part which part of the view is asked; empty for all of it
     * @param onRecord whether there is anything
     * @param rows how many of its rows speak to it
     * @param figures its figures as they stand; none where nothing is on record
     */
    public record ViewSays(
            String code, String name, String part, boolean onRecord, int rows, SortedMap<String, Figure> figures) {

        public ViewSays {
            figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        }
    }

    /**
     * A record that speaks to the criterion.
     *
     * @param strength how firmly; absent where not said
     */
    public record Spoken(
            SpokenKind kind,
            String says,
            When when,
            @Nullable Confidence strength,
            List<EventId> eventIds) {

        public Spoken {
            eventIds = List.copyOf(eventIds);
        }
    }

    public CriterionRow {
        eventIds = List.copyOf(eventIds);
        views = List.copyOf(views);
        records = List.copyOf(records);
        findings = List.copyOf(findings);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String rowKey() {
        return RowKeys.of(frame, criterion);
    }

    @Override
    public boolean blank() {
        return eventIds.isEmpty();
    }
}
