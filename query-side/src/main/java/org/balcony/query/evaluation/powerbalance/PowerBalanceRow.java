package org.balcony.query.evaluation.powerbalance;

import java.util.List;
import java.util.Map;
import org.balcony.events.AssessmentEvent.AssessmentMethod;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.PowerEvent.PowerDimension;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.facts.BalancingMeasure.Status;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of power, or a measure beside it on the line.
 *
 * @param until when a measure ended; absent while it has not, and for an assessment
 * @param imbalance of an assessment; absent where fewer than two parties are known, and for a measure
 * @param assessor who judged; absent for a measure
 * @param confidence how sure the assessor is; absent where not said
 * @param structuralNote what holds the balance in place; absent where nothing was noted
 * @param imbalanceBefore at the assessment before; absent where there is none
 * @param imbalanceAfter for a measure that ended, at the first assessment after; absent where there is none
 * @param change of an assessment against the one before, of an ended measure after less before; absent where one of the
 *     two is not known
 * @param measureId absent for an assessment
 * @param kind what sort of measure; absent for an assessment
 * @param beneficiary whom a measure strengthens; absent for an assessment
 * @param beneficiaryName what to call the beneficiary; absent for an assessment
 * @param status where a measure stands; absent for an assessment
 */
public record PowerBalanceRow(
        List<EventId> eventIds,
        What what,
        When at,
        @Nullable When until,
        List<PartyPicture> parties,
        @Nullable Double imbalance,
        Map<PowerDimension, Integer> dimensionGaps,
        @Nullable AssessmentMethod assessor,
        @Nullable Confidence confidence,
        @Nullable String structuralNote,
        List<UnderWay> measuresUnderWay,
        @Nullable Double imbalanceBefore,
        @Nullable Double imbalanceAfter,
        @Nullable Double change,
        @Nullable LocalId measureId,
        @Nullable MeasureKind kind,
        @Nullable ActorOrText beneficiary,
        @Nullable String beneficiaryName,
        @Nullable Status status,
        boolean imprecise,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    /** What a row is. */
    public enum What {
        ASSESSMENT,
        MEASURE
    }

    public PowerBalanceRow {
        eventIds = List.copyOf(eventIds);
        parties = List.copyOf(parties);
        measuresUnderWay = List.copyOf(measuresUnderWay);
    }

    @Override
    public String rowKey() {
        return measureId == null ? eventIds.getFirst().toString() : "measure/" + measureId;
    }
}
