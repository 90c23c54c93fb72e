package org.balcony.query.timeline;

import java.util.ArrayList;
import java.util.List;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Reading;
import org.balcony.query.titles.Subjects;
import org.balcony.query.titles.Titles;

/** Makes rows of happenings. */
record TimelineRows(Reading reading, Titles titles) {

    /** Recorded more than this many days after it happened at the latest, an entry is late. */
    private static final long LATE_AFTER_DAYS = 14;

    TimelineRow row(TimelineView.Happening happening) {
        Standing standing = happening.standing();
        RecordedEvent original = standing.original();
        When when = standing.occurredAt();
        Titles.Line line = titles.of(standing.event());
        String type =
                EventCatalogue.standard().entry(standing.event().getClass()).type();
        Days lag = Days.between(when, When.at(original.recordedAt()));
        return new TimelineRow(
                restsOn(standing),
                when,
                when.earliest(),
                when.latest(),
                original.recordedAt(),
                lag,
                TimelineFilter.kind(type),
                type,
                line.title(),
                line.detail(),
                Subjects.of(standing.event(), original.stream()),
                happening.ours() ? TimelineRow.Source.OURS : TimelineRow.Source.CONTEXT,
                original.stream(),
                when.imprecise(),
                lag.min() > LATE_AFTER_DAYS,
                standing.disputed(),
                !standing.corrections().isEmpty(),
                reading.asOf().mayBeLater(when));
    }

    private static List<EventId> restsOn(Standing standing) {
        List<EventId> ids = new ArrayList<>();
        ids.add(standing.original().fact().id());
        standing.corrections().forEach(one -> ids.add(one.fact().id()));
        standing.disputes().forEach(one -> ids.add(one.fact().id()));
        standing.evidence().forEach(one -> ids.add(one.fact().id()));
        return ids;
    }
}
