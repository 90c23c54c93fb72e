package org.balcony.command.funding;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.mandate.MandateState;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.When;

/** What is worth a look about an agreement on money. */
final class FundingFlags {

    /** Shorter arrangements end before a process does (S4 on short cycles). */
    private static final int LONG_ENOUGH_MONTHS = 24;

    private FundingFlags() {}

    /** The flags of an agreement; {@code saidToBeParty} is what the command said of the funder. */
    static List<Flag> of(FundingAgreed agreed, boolean saidToBeParty, StreamState state) {
        List<Flag> flags = new ArrayList<>();
        if (agreed.funderIsParty()) {
            FundingWarning warning =
                    saidToBeParty ? FundingWarning.PAYER_IS_PARTY : FundingWarning.PAYER_IS_PARTY_BY_THE_CONFLICT;
            flags.add(new Flag(warning, Map.of("funder", agreed.funder().value())));
            flags.addAll(notPrincipal(
                    List.of(agreed.funder()), state.of(MandateState.class).principals()));
        }
        if (state.of(FundingState.class).standing(terms -> !terms.funder().equals(agreed.funder())).stream()
                .allMatch(other -> other.equals(agreed.supersedes()))) {
            flags.add(Flag.of(FundingWarning.SOLE_FUNDER));
        }
        List<String> uncovered = Stream.of(FundedWork.COORDINATION, FundedWork.FOLLOW_UP)
                .filter(work -> !agreed.covers().contains(work))
                .map(WireNames::of)
                .toList();
        if (!uncovered.isEmpty()) {
            flags.add(new Flag(FundingWarning.COVER_INCOMPLETE, Map.of("uncovered", uncovered)));
        }
        if (isShort(agreed.period())) {
            flags.add(new Flag(
                    FundingWarning.SHORT_FUNDING,
                    Map.of("period", agreed.period().toString())));
        }
        return flags;
    }

    /** The paying parties that are not among the principals of a mandate, shown beside them; none without a mandate. */
    static List<Flag> notPrincipal(List<ActorOrText> payers, List<ActorId> principals) {
        List<String> outside = payers.stream()
                .filter(payer -> payer.actor().filter(principals::contains).isEmpty())
                .map(ActorOrText::value)
                .toList();
        return principals.isEmpty() || outside.isEmpty()
                ? List.of()
                : List.of(new Flag(
                        FundingWarning.PAYER_NOT_PRINCIPAL,
                        Map.of(
                                "funders",
                                outside,
                                "principals",
                                principals.stream().map(ActorId::toString).toList())));
    }

    private static boolean isShort(When period) {
        Instant first = period.earliest();
        Instant last = period.latest();
        return first != null
                && last != null
                && first.atZone(ZoneOffset.UTC)
                        .plusMonths(LONG_ENOUGH_MONTHS)
                        .isAfter(last.plusSeconds(1).atZone(ZoneOffset.UTC));
    }
}
