package org.balcony.command.power;

import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * One balancing measure.
 *
 * @param proposal the proposal; absent where only later entries have arrived
 * @param planned how much of it is planned; absent where not said
 */
public record Measure(
        Status status,
        @Nullable Proposal proposal,
        @Nullable MeasureExtent planned) {

    /** Whom a measure is to strengthen, and when that was proposed. */
    public record Proposal(ActorOrText beneficiary, When proposed) {}

    /** How far a measure has come. */
    public enum Status {
        PROPOSED,
        UNDER_WAY,
        NOT_PURSUED,
        COMPLETED,
        DISCONTINUED;

        static Status of(MeasureOutcome outcome) {
            return switch (outcome) {
                case COMPLETED -> COMPLETED;
                case DISCONTINUED -> DISCONTINUED;
                case NOT_PURSUED -> NOT_PURSUED;
            };
        }

        /** Whether nothing more is to come of it. */
        public boolean ended() {
            return switch (this) {
                case PROPOSED, UNDER_WAY -> false;
                case NOT_PURSUED, COMPLETED, DISCONTINUED -> true;
            };
        }

        boolean mayEnd(MeasureOutcome outcome) {
            return switch (outcome) {
                case NOT_PURSUED -> this == PROPOSED;
                case COMPLETED, DISCONTINUED -> this == UNDER_WAY;
            };
        }

        boolean mayBeReviewed() {
            return this == UNDER_WAY || this == COMPLETED || this == DISCONTINUED;
        }
    }

    Measure in(Status next) {
        return new Measure(next, proposal, planned);
    }

    Measure proposed(Proposal by) {
        return new Measure(status, by, planned);
    }

    Measure started(@Nullable MeasureExtent plan) {
        return new Measure(Status.UNDER_WAY, proposal, plan);
    }
}
