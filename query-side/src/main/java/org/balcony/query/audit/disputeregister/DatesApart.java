package org.balcony.query.audit.disputeregister;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.When;
import org.balcony.query.audit.disputeregister.DisputeRegisterRow.Counter;
import org.balcony.query.audit.disputeregister.DisputeRegisterRow.DisputeKind;
import org.balcony.query.audit.disputeregister.DisputeRegisterRow.DisputeStatus;
import org.balcony.query.flags.DateConflicts;
import org.balcony.query.flags.FlagRow;
import org.balcony.query.kernel.Reading;
import org.balcony.query.titles.Titles;
import tools.jackson.databind.JsonNode;

/** Pairs of records whose dates cannot both be right, as the flag about them says. */
final class DatesApart {

    private DatesApart() {}

    static Stream<DisputeRegisterRow> in(Reading reading) {
        Map<EventId, Standing> standing = new HashMap<>();
        Stream.concat(Stream.of(reading.ours()), reading.beside().stream())
                .flatMap(history -> history.standing().stream())
                .forEach(one -> standing.put(one.original().fact().id(), one));
        Titles titles = Titles.in(reading.ours().standing(), reading.names());
        return reading.subject().kind() != StreamKind.CASE
                ? Stream.empty()
                : DateConflicts.in(reading).stream()
                        .filter(flag -> flag.eventIds().stream().allMatch(standing::containsKey))
                        .map(flag -> row(flag, standing, titles))
                        .filter(row -> row.stream().equals(reading.subject()));
    }

    private static DisputeRegisterRow row(FlagRow flag, Map<EventId, Standing> standing, Titles titles) {
        List<Standing> records = flag.eventIds().stream()
                .flatMap(id -> Stream.ofNullable(standing.get(id)))
                .toList();
        Standing later = records.stream()
                .max(Comparator.comparingLong(one -> one.original().position()))
                .orElseThrow();
        return new DisputeRegisterRow(
                flag.eventIds(),
                later.original().stream(),
                DisputeKind.DATE_CONFLICT,
                later.original().fact().id(),
                Disputes.type(later.event()),
                flag.subject(),
                titles.of(later.event()).title(),
                later.occurredAt(),
                null,
                flag.explanation(),
                later.original().recordedAt(),
                DisputeStatus.OPEN,
                List.of(),
                null,
                records.stream().map(DatesApart::counter).toList(),
                later.evidence().size());
    }

    private static Counter counter(Standing one) {
        EventId id = one.original().fact().id();
        if (one.event() instanceof AgreementRecorded agreement && agreement.dateSigned() != null) {
            return new Counter("dateSigned", json(agreement.dateSigned()), id);
        }
        if (one.event() instanceof SessionHeld held && held.actualPeriod() != null) {
            return new Counter("actualPeriod", json(held.actualPeriod()), id);
        }
        return new Counter("occurredAt", json(one.occurredAt()), id);
    }

    private static JsonNode json(When when) {
        return BalconyJson.mapper().valueToTree(when);
    }
}
