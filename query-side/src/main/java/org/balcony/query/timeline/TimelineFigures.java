package org.balcony.query.timeline;

import java.util.List;
import java.util.Map;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;

/** What the happenings come to together; for a case without those of the conflict around it. */
final class TimelineFigures {

    /** The kind of entries about entries, which are learnt and do not happen. */
    private static final String ABOUT_ENTRIES = "record";

    private TimelineFigures() {}

    static Map<String, Figure> of(List<TimelineRow> rows, Reading reading) {
        boolean ofCase = reading.subject().kind() == StreamKind.CASE;
        List<TimelineRow> counted = rows.stream()
                .filter(row -> !row.kind().equals(ABOUT_ENTRIES))
                .filter(row -> !ofCase || row.source() == TimelineRow.Source.OURS)
                .toList();
        List<TimelineRow> late =
                counted.stream().filter(TimelineRow::lateRecording).toList();
        return Map.of(
                "happenings", new Figure.Count(counted.size(), events(counted)),
                "lag",
                        Figure.Lengths.of(
                                counted.stream().map(TimelineRow::lagDays).toList(), events(counted)),
                "lateRecordings", new Figure.Count(late.size(), events(late)));
    }

    private static List<EventId> events(List<TimelineRow> rows) {
        return rows.stream().map(row -> row.eventIds().getFirst()).toList();
    }
}
