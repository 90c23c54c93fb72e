package org.balcony.query.evaluation.balancingmeasures;

import java.util.List;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.events.PowerEvent.Partiality;
import org.balcony.events.PowerEvent.PowerDimension;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Money;
import org.balcony.events.value.When;
import org.balcony.query.facts.BalancingMeasure.Status;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A balancing measure.
 *
 * @param assessmentRef the assessment or finding behind it; absent where there is none
 * @param startedAt absent where it never began on record
 * @param endedAt absent while it has not ended
 * @param approvedBy absent where it never began
 * @param provider absent where not said
 * @param cost what it would cost; absent where not known
 * @param planned absent where not said
 * @param delivered absent where nothing was delivered or nothing is known of it
 * @param perceivedPartiality the gravest that a review saw; absent where nobody was asked
 */
public record BalancingMeasureRow(
        List<EventId> eventIds,
        LocalId measureId,
        MeasureKind kind,
        ActorOrText beneficiary,
        String beneficiaryName,
        List<PowerDimension> dimensions,
        Status status,
        When proposedAt,
        @Nullable When startedAt,
        @Nullable When endedAt,
        @Nullable ActorOrText approvedBy,
        @Nullable ActorOrText provider,
        @Nullable EventId assessmentRef,
        @Nullable Money cost,
        @Nullable MeasureExtent planned,
        @Nullable MeasureExtent delivered,
        boolean personsHidden,
        MeasureVisibility visibility,
        List<Judged> effectJudgement,
        @Nullable Partiality perceivedPartiality,
        List<OpenFlag> openFlags,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public BalancingMeasureRow {
        eventIds = List.copyOf(eventIds);
        dimensions = List.copyOf(dimensions);
        effectJudgement = List.copyOf(effectJudgement);
        openFlags = List.copyOf(openFlags);
    }

    @Override
    public String rowKey() {
        return "measure/" + measureId;
    }
}
