package org.balcony.command.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.power.PowerState;
import org.balcony.events.AssessmentEvent.PartyPower;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.events.AssessmentEvent.PowerScores;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Score;
import org.balcony.events.value.When;

/** Decides on comparisons of power between parties. */
final class PowerBalance {

    /** From this difference of means on, power is out of balance. */
    private static final int IMBALANCE = 2;

    private PowerBalance() {}

    static Decision decide(PowerBalanceAssessed assessed, PowerState power, When occurredAt) {
        long parties =
                assessed.parties().stream().map(PartyPower::party).distinct().count();
        if (parties < 2) {
            return Decision.refuse(AssessmentRefusal.FEWER_THAN_TWO_PARTIES, Map.of("parties", parties));
        }
        List<Mean> means = assessed.parties().stream()
                .flatMap(party -> mean(party).stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        if (means.isEmpty()) {
            return Decision.accept(assessed);
        }
        Mean strongest = means.getLast();
        List<String> unaided = means.stream()
                .filter(weaker -> weaker.isBelow(strongest))
                .map(Mean::party)
                .filter(party -> !power.isStrengthened(party, occurredAt))
                .map(ActorOrText::value)
                .toList();
        return unaided.isEmpty()
                ? Decision.accept(assessed)
                : Decision.accept(
                        assessed,
                        new Flag(
                                AssessmentWarning.IMBALANCE_UNADDRESSED,
                                Map.of("imbalance", strongest.minus(means.getFirst()), "weaker", unaided)));
    }

    private static Optional<Mean> mean(PartyPower party) {
        List<Integer> known = dimensions(party.dimensions())
                .filter(Objects::nonNull)
                .map(Score::points)
                .filter(Objects::nonNull)
                .toList();
        int sum = known.stream().mapToInt(Integer::intValue).sum();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Mean(party.party(), sum, known.size()));
    }

    private static Stream<Score> dimensions(PowerScores scores) {
        return Stream.of(
                scores.coercive(),
                scores.political(),
                scores.economic(),
                scores.organisational(),
                scores.knowledgeSkills(),
                scores.legitimacy(),
                scores.externalBacking());
    }

    /** The mean of a party's scores, kept as a fraction so that a difference of exactly two is seen as such. */
    private record Mean(ActorOrText party, int sum, int count) implements Comparable<Mean> {

        boolean isBelow(Mean strongest) {
            return strongest.sum * count - sum * strongest.count >= IMBALANCE * count * strongest.count;
        }

        BigDecimal minus(Mean other) {
            return BigDecimal.valueOf(sum * other.count - other.sum * count)
                    .divide(BigDecimal.valueOf(count * other.count), 2, RoundingMode.HALF_UP);
        }

        @Override
        public int compareTo(Mean other) {
            return Integer.compare(sum * other.count, other.sum * count);
        }
    }
}
