package org.balcony.query.platform.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.rules.Cell;
import org.balcony.query.platform.visibility.rules.Facts;
import org.balcony.query.platform.visibility.rules.Grants;
import org.balcony.query.platform.visibility.rules.Standpoint;

/** Finds what decides over a stream. */
final class Scenes {

    private final StreamCache streams;
    private final Folded folded;
    private final Set<Role> wide;

    Scenes(StreamCache streams, Set<Role> wide) {
        this.streams = streams;
        this.folded = new Folded(streams);
        this.wide = Set.copyOf(wide);
    }

    /** A stream for a reader at a moment, by what had been recorded at a position. */
    Scene of(Reader reader, StreamId stream, long position, Instant moment) {
        Folded.Stream own = folded.at(stream, position);
        List<Folded.Stream> around = new ArrayList<>();
        for (StreamId organisation : streams.organisations(position)) {
            if (!organisation.equals(stream)) {
                around.add(folded.at(organisation, position));
            }
        }
        Facts conflict = own.facts();
        if (stream.kind() == StreamKind.CASE && own.facts().conflict().isPresent()) {
            Folded.Stream theirs = folded.at(own.facts().conflict().get(), position);
            around.add(theirs);
            conflict = theirs.facts();
        }
        ReportingEntitlement entitlement = Payers.entitled(reader, own, around, moment);
        List<Cell> cells = new ArrayList<>(Standpoint.of(
                reader,
                wide,
                around.stream().map(one -> one.facts().grants()).toList(),
                own.facts().grants(),
                moment));
        Payers.cell(entitlement).ifPresent(cells::add);
        return new Scene(reader, own, around, conflict, cells, moment, false, entitlement);
    }

    /** The same beside another stream. */
    Scene beside(Reader reader, StreamId stream, StreamId in, long position, Instant moment) {
        Scene alone = of(reader, stream, position, moment);
        if (stream.equals(in)) {
            return alone;
        }
        return switch (stream.kind()) {
            case CASE, PERSON, ORGANISATION -> alone;
            case ACTOR -> {
                Scene other = of(reader, in, position, moment);
                yield alone.beside(
                        other, other.cells().stream().map(Cell::everywhere).toList());
            }
            case CONFLICT -> {
                Scene other = of(reader, in, position, moment);
                yield alone.beside(
                        other,
                        other.cells().stream().filter(Scenes::isOfTheHouse).toList());
            }
        };
    }

    /** Whether the reader sees the whole organisation, by role or by a grant of an organisation. */
    boolean isWide(Reader reader, long position, Instant moment) {
        List<Grants> organisations = streams.organisations(position).stream()
                .map(one -> folded.at(one, position).facts().grants())
                .toList();
        return !Standpoint.of(reader, wide, organisations, Grants.NONE, moment).isEmpty();
    }

    private static boolean isOfTheHouse(Cell cell) {
        return !Clearance.isOutside(cell.role()) && cell.strand().isEmpty();
    }
}
