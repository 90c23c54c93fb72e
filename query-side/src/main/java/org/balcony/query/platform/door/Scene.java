package org.balcony.query.platform.door;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.value.StreamId;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.rules.Cell;
import org.balcony.query.platform.visibility.rules.Facts;
import org.balcony.query.platform.visibility.rules.Judgement;

/**
 * A stream with what decides over it for one reader, before its events are judged.
 *
 * @param around the organisations, and for a case its conflict
 * @param conflict the facts of the conflict around a case; those of the stream itself for all others
 * @param entitlement what those the reader speaks for may be told of a case because they pay for it
 * @param named whether it is seen beside another, as something that is named there
 */
record Scene(
        Reader reader,
        Folded.Stream stream,
        List<Folded.Stream> around,
        Facts conflict,
        List<Cell> cells,
        Instant moment,
        boolean named,
        ReportingEntitlement entitlement) {

    /** Whether there is such a stream and some of it is in the reader's scope. */
    boolean isKnown() {
        return stream.version() > 0 && !cells.isEmpty();
    }

    Judgement judgement() {
        return new Judgement(reader, cells, stream.facts(), conflict, moment, named);
    }

    /** The versions of all streams that decide. */
    Map<StreamId, Long> restsOn() {
        Map<StreamId, Long> versions = new HashMap<>();
        everything().forEach(one -> versions.put(one.id(), one.version()));
        return versions;
    }

    /** When the answer may change although nothing is recorded. */
    Instant until() {
        return Stream.concat(
                        everything().map(one -> one.facts().turnAfter(moment)),
                        Stream.of(Payers.until(reader, stream, moment)))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    /** The same, seen beside another stream with what is open to the reader there. */
    Scene beside(Scene other, List<Cell> more) {
        List<Cell> all = Stream.concat(cells.stream(), more.stream()).distinct().toList();
        List<Folded.Stream> deciding = Stream.of(around.stream(), other.everything())
                .flatMap(one -> one)
                .distinct()
                .toList();
        return new Scene(reader, stream, deciding, conflict, all, moment, true, ReportingEntitlement.NONE);
    }

    private Stream<Folded.Stream> everything() {
        return Stream.concat(Stream.of(stream), around.stream());
    }
}
