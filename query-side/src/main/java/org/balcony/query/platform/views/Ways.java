package org.balcony.query.platform.views;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.Reading;
import org.balcony.query.platform.report.Report.Addresses;

/** The ways from an answer to the entries behind it, as addresses of lines in audit trails. */
record Ways(Map<EventId, StreamId> streams) implements Addresses {

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
        return new Ways(streams);
    }

    private static void put(RecordedEvent event, Map<EventId, StreamId> streams) {
        streams.put(event.fact().id(), event.stream());
    }

    @Override
    public Optional<String> of(EventId entry) {
        return Optional.ofNullable(streams.get(entry))
                .map(stream -> "/api/" + stream.kind().word() + "s/" + stream.id() + "/views/audit-trail?format=html#"
                        + entry);
    }
}
