package org.balcony.query.platform.door;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamKind;
import org.balcony.query.facts.ReportingRights;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.ActorProfiles;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Reading;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.rules.Cell;

/**
 * What paying for a case opens of it: a cell without a clearance, in which nothing is seen but what is public, and the pages
 * of updates that the arrangements entitle to. It is decided here and nowhere else.
 */
final class Payers {

    private Payers() {}

    /** What somebody's arrangements in a case entitle them to. */
    static ReportingEntitlement entitled(
            Reader reader, Folded.Stream stream, List<Folded.Stream> around, Instant moment) {
        if (!mayPay(reader, stream)) {
            return ReportingEntitlement.NONE;
        }
        Reading complete = Reading.of(
                stream.id(),
                stream.events(),
                around.stream()
                        .filter(one -> one.id().kind() == StreamKind.CONFLICT)
                        .map(Folded.Stream::events)
                        .toList(),
                AsOf.live(LocalDate.ofInstant(moment, ZoneOffset.UTC)),
                Reading.Order.RECORDED,
                ActorNames.REFERENCES,
                ActorProfiles.NONE,
                Audience.FULL,
                Map.of());
        return new ReportingRights(Entries.asStored(complete)).of(reader.actors());
    }

    /** Whether anybody the reader speaks for ever paid for it. */
    private static boolean mayPay(Reader reader, Folded.Stream stream) {
        return stream.id().kind() == StreamKind.CASE
                && reader.roles().contains(Role.FUNDER)
                && stream.events().stream()
                        .anyMatch(one -> one.fact().event() instanceof FundingAgreed agreed
                                && agreed.funder()
                                        .actor()
                                        .filter(reader.actors()::contains)
                                        .isPresent());
    }

    /** When it may change although nothing is recorded: arrangements run by days. */
    static Instant until(Reader reader, Folded.Stream stream, Instant moment) {
        return mayPay(reader, stream)
                ? LocalDate.ofInstant(moment, ZoneOffset.UTC)
                        .plusDays(1)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                : Instant.MAX;
    }

    /** The cell it opens. */
    static Optional<Cell> cell(ReportingEntitlement entitlement) {
        return entitlement == ReportingEntitlement.NONE
                ? Optional.empty()
                : Optional.of(new Cell(Role.FUNDER, Clearance.NONE, Optional.empty()));
    }
}
