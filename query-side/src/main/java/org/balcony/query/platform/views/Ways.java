package org.balcony.query.platform.views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.audittrail.AuditRow;
import org.balcony.query.caselist.CaseListRow;
import org.balcony.query.difference.DifferenceRow;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.Row;
import org.balcony.query.platform.report.Report.Addresses;
import org.balcony.query.platform.web.Again;
import org.balcony.query.platform.web.Format;
import org.balcony.query.portfolio.CaseFigures;
import org.jspecify.annotations.Nullable;

/** The ways from an answer to the entries behind it, as addresses of lines in audit trails, and what references are called. */
record Ways(Map<EventId, StreamId> streams, Called called, Function<Row, Optional<String>> rows) implements Addresses {

    static Ways of(Answered answered) {
        Map<EventId, StreamId> streams = new HashMap<>();
        Reading reading = answered.reading();
        StreamId subject = answered.subject();
        if (reading != null) {
            Stream.concat(
                            reading.ours().events().stream(),
                            reading.beside().stream().flatMap(beside -> beside.events().stream()))
                    .forEach(event -> put(event, streams));
        } else if (subject != null && subject.kind() == StreamKind.CASE) {
            answered.table().rows().forEach(row -> row.eventIds().forEach(id -> streams.put(id, subject)));
        }
        answered.table().rows().forEach(row -> {
            if (row instanceof DifferenceRow changed) {
                changed.because().forEach(one -> put(one.eventId(), one.stream(), streams));
            }
            if (row instanceof CaseFigures one) {
                one.eventIds().forEach(id -> streams.putIfAbsent(id, StreamId.of(one.id())));
            }
        });
        return new Ways(streams, answered.called(), row -> ofCase(row, answered));
    }

    static Ways of(ListOfNow list) {
        Map<EventId, StreamId> streams = new HashMap<>();
        for (Row row : list.envelope().rows()) {
            if (row instanceof AuditRow act) {
                Stream.of(
                                act.eventIds(),
                                act.targets(),
                                act.correctedBy(),
                                act.retractedBy(),
                                act.disputedBy(),
                                act.supportedBy(),
                                act.reclassifiedBy())
                        .flatMap(List::stream)
                        .forEach(id -> streams.put(id, act.stream()));
            }
            if (row instanceof CaseListRow one) {
                one.eventIds().forEach(id -> streams.put(id, StreamId.of(one.id())));
            }
        }
        return new Ways(streams, list.called(), Ways::timeline);
    }

    /** The view of a case, for its row among several cases. */
    private static Optional<String> ofCase(Row row, Answered answered) {
        return row instanceof CaseFigures one
                ? Optional.of(Again.at("/api/cases/" + one.id() + "/views/"
                                + answered.entry().name())
                        .asOf(answered.asOf())
                        .with(Format.PARAMETER, Format.HTML.word())
                        .toString())
                : Optional.empty();
    }

    private static Optional<String> timeline(Row row) {
        return row instanceof CaseListRow one
                ? Optional.of("/api/cases/" + one.id() + "/timeline?format=html")
                : Optional.empty();
    }

    @Override
    public Optional<String> of(Row row) {
        return rows.apply(row);
    }

    @Override
    public Optional<String> called(StreamId reference) {
        return called.of(reference);
    }

    private static void put(@Nullable EventId entry, @Nullable StreamId stream, Map<EventId, StreamId> streams) {
        if (entry != null && stream != null) {
            streams.put(entry, stream);
        }
    }

    private static void put(RecordedEvent event, Map<EventId, StreamId> streams) {
        streams.put(event.fact().id(), event.stream());
    }

    @Override
    public Optional<String> of(EventId entry) {
        return Optional.ofNullable(streams.get(entry))
                .filter(stream -> stream.kind() == StreamKind.CASE || stream.kind() == StreamKind.CONFLICT)
                .map(stream -> "/api/" + stream.kind().word() + "s/" + stream.id() + "/views/audit-trail?format=html#"
                        + entry);
    }
}
