package org.balcony.command.evaluation;

/**
 * An evaluation as far as it is on record; what is known of it may have arrived before its plan.
 *
 * @param planned whether it was planned
 * @param begun whether an observation or a review was tied to it
 * @param reports how many reports it gave
 * @param answers how many answers to its recommendations were recorded
 */
public record Evaluation(boolean planned, boolean begun, int reports, int answers) {

    /** How an evaluation stands. */
    public enum Status {
        /** Something was tied to it, but it was never planned. */
        UNPLANNED,
        PLANNED,
        UNDER_WAY,
        REPORTED,
        RESPONDED
    }

    static final Evaluation NONE = new Evaluation(false, false, 0, 0);

    /** How it stands. */
    public Status status() {
        if (reports > 0) {
            return answers > 0 ? Status.RESPONDED : Status.REPORTED;
        }
        if (!planned) {
            return Status.UNPLANNED;
        }
        return begun ? Status.UNDER_WAY : Status.PLANNED;
    }

    Evaluation withPlan() {
        return new Evaluation(true, begun, reports, answers);
    }

    Evaluation withWork() {
        return new Evaluation(planned, true, reports, answers);
    }

    Evaluation withReport() {
        return new Evaluation(planned, begun, reports + 1, answers);
    }

    Evaluation withAnswer() {
        return new Evaluation(planned, begun, reports, answers + 1);
    }
}
