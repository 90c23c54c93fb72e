package org.balcony.query.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balcony.events.AssessmentEvent.PartyPower;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.events.AssessmentEvent.PowerScores;
import org.balcony.events.PowerEvent.PowerDimension;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Score;
import org.jspecify.annotations.Nullable;

/**
 * What the parties can bring about, as one assessment compared them.
 *
 * @param known the points of each party in the dimensions that were judged, by party as written
 * @param composites the mean of each party's known dimensions, by their weights; without parties of whom nothing is known
 */
public record PowerPicture(Map<ActorOrText, Map<PowerDimension, Integer>> known, Map<ActorOrText, Double> composites) {

    private static final Comparator<ActorOrText> AS_WRITTEN = Comparator.comparing(ActorOrText::value);

    /** The picture in which every dimension counts alike. */
    public static PowerPicture of(PowerBalanceAssessed assessed) {
        return of(assessed, Map.of());
    }

    /** The picture by these weights; a dimension that is not named has the weight 1. */
    public static PowerPicture of(PowerBalanceAssessed assessed, Map<PowerDimension, Double> weights) {
        Map<ActorOrText, Map<PowerDimension, Integer>> known = new TreeMap<>(AS_WRITTEN);
        Map<ActorOrText, Double> composites = new TreeMap<>(AS_WRITTEN);
        for (PartyPower power : assessed.parties()) {
            known.put(power.party(), points(power.dimensions()));
        }
        known.forEach((party, points) -> mean(points, weights).ifPresent(mean -> composites.put(party, mean)));
        return new PowerPicture(Collections.unmodifiableMap(known), Collections.unmodifiableMap(composites));
    }

    /** The highest less the lowest composite; null where fewer than two parties have one. */
    public @Nullable Double imbalance() {
        return spread(composites.values());
    }

    /** The parties with the lowest composite. */
    public Set<ActorOrText> weakest() {
        Optional<Double> least = composites.values().stream().min(Comparator.naturalOrder());
        return composites.keySet().stream()
                .filter(party -> Objects.equals(composites.get(party), least.orElse(null)))
                .collect(Collectors.toSet());
    }

    /** How far the parties are apart in each dimension in which two or more are known. */
    public Map<PowerDimension, Integer> gaps() {
        Map<PowerDimension, Integer> gaps = new EnumMap<>(PowerDimension.class);
        for (PowerDimension dimension : PowerDimension.values()) {
            List<Double> points = new ArrayList<>();
            known.values().forEach(party -> {
                Integer point = party.get(dimension);
                if (point != null) {
                    points.add(point.doubleValue());
                }
            });
            Double gap = spread(points);
            if (gap != null) {
                gaps.put(dimension, gap.intValue());
            }
        }
        return gaps;
    }

    private static @Nullable Double spread(Collection<Double> values) {
        return values.size() < 2 ? null : Double.valueOf(Collections.max(values) - Collections.min(values));
    }

    private static Optional<Double> mean(Map<PowerDimension, Integer> points, Map<PowerDimension, Double> weights) {
        double sum = 0;
        double weight = 0;
        for (Map.Entry<PowerDimension, Integer> one : points.entrySet()) {
            double counts = weights.getOrDefault(one.getKey(), 1.0);
            sum += counts * one.getValue();
            weight += counts;
        }
        return weight == 0 ? Optional.empty() : Optional.of(sum / weight);
    }

    private static Map<PowerDimension, Integer> points(PowerScores scores) {
        Map<PowerDimension, Integer> points = new EnumMap<>(PowerDimension.class);
        for (PowerDimension dimension : PowerDimension.values()) {
            Score score = score(scores, dimension);
            if (score != null && score.points() != null) {
                points.put(dimension, score.points());
            }
        }
        return points;
    }

    private static @Nullable Score score(PowerScores scores, PowerDimension dimension) {
        return switch (dimension) {
            case COERCIVE -> scores.coercive();
            case POLITICAL -> scores.political();
            case ECONOMIC -> scores.economic();
            case ORGANISATIONAL -> scores.organisational();
            case KNOWLEDGE_SKILLS -> scores.knowledgeSkills();
            case LEGITIMACY -> scores.legitimacy();
            case EXTERNAL_BACKING -> scores.externalBacking();
        };
    }
}
