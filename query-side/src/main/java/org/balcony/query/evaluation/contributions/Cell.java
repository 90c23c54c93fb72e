package org.balcony.query.evaluation.contributions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.EvaluationEvent.OutcomeSign;
import org.balcony.events.EvaluationEvent.ReviewVerdict;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.facts.OutcomeClaim;
import org.balcony.query.kernel.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * Claims in one field of the matrix.
 *
 * @param positive claims for good
 * @param negative claims for ill
 * @param mixed claims for both at once
 * @param reviewed how many of them somebody looked at who did not make them
 * @param substantiated how many of these hold
 * @param substantiatedShare substantiated / reviewed, to three decimals; absent where none was reviewed
 * @param evidence how many pieces of evidence are attached
 * @param newestEvidence the date of the newest; absent where there is none
 * @param disputed whether somebody contests one of the claims
 */
public record Cell(
        int positive,
        int negative,
        int mixed,
        int reviewed,
        int substantiated,
        @Nullable Double substantiatedShare,
        int evidence,
        @Nullable When newestEvidence,
        boolean disputed,
        List<EventId> eventIds) {

    public Cell {
        eventIds = List.copyOf(eventIds);
    }

    /** The field that these claims fill. */
    static Cell of(List<OutcomeClaim> claims) {
        int reviewed =
                (int) claims.stream().filter(one -> one.verdict().isPresent()).count();
        int substantiated = (int) claims.stream()
                .filter(one -> one.verdict()
                        .filter(ReviewVerdict.SUBSTANTIATED::equals)
                        .isPresent())
                .count();
        List<RecordedEvent> evidence = evidence(claims);
        return new Cell(
                signed(claims, OutcomeSign.POSITIVE),
                signed(claims, OutcomeSign.NEGATIVE),
                signed(claims, OutcomeSign.MIXED),
                reviewed,
                substantiated,
                reviewed == 0 ? null : Double.valueOf(Decimals.three((double) substantiated / reviewed)),
                evidence.size(),
                evidence.stream()
                        .map(one -> one.fact().circumstances().occurredAt())
                        .max(Comparator.comparing(When::latest, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(When::toString))
                        .orElse(null),
                claims.stream().anyMatch(Cell::isDisputed),
                eventIds(claims));
    }

    /** The numbers alone, for readers who may not see the claims. */
    Cell alone() {
        return new Cell(
                positive,
                negative,
                mixed,
                reviewed,
                substantiated,
                substantiatedShare,
                evidence,
                null,
                disputed,
                List.of());
    }

    int claims() {
        return positive + negative + mixed;
    }

    /** The claims, what reviewers found and the evidence attached, in this order. */
    static List<EventId> eventIds(List<OutcomeClaim> claims) {
        return Stream.of(
                        claims.stream().map(one -> one.claimed().id()),
                        claims.stream().flatMap(one -> one.reviews().stream()).map(one -> one.id()),
                        evidence(claims).stream().map(one -> one.fact().id()))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    static List<RecordedEvent> evidence(List<OutcomeClaim> claims) {
        return claims.stream()
                .flatMap(one -> one.claimed().standing().evidence().stream())
                .distinct()
                .toList();
    }

    static boolean isDisputed(OutcomeClaim claim) {
        return claim.claimed().standing().disputed()
                || claim.reviews().stream().anyMatch(one -> one.standing().disputed());
    }

    private static int signed(List<OutcomeClaim> claims, OutcomeSign sign) {
        return (int) claims.stream()
                .filter(one -> one.claimed().event().sign() == sign)
                .count();
    }
}
