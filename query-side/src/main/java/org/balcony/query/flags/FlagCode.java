package org.balcony.query.flags;

import static org.balcony.query.flags.Severity.ATTENTION;
import static org.balcony.query.flags.Severity.INFO;
import static org.balcony.query.flags.Severity.SERIOUS;

import java.util.Arrays;
import java.util.Optional;
import org.balcony.events.codec.WireNames;

/** Every flag there is, with the condition that raises it (chapter 4.3 of the domain). */
public enum FlagCode {
    PRESENCE_RULE_BREACHED(
            SERIOUS,
            "a session was held whose sides on record do not meet the presence rule of the session, or of the design in force, and no waiver stood; sides = parties present, counts by side above 0 and sides of persons attending"),
    MANDATE_LAPSED(
            SERIOUS,
            "a session was held on a day no mandate covers; or, where there had been a mandate, contact was made after it"),
    CONSENT_GAP(
            SERIOUS,
            "in a case under way, a person who attended and has not left has no consent to take part on record, or it was withdrawn or has expired"),
    RISK_REVIEW_DUE(
            SERIOUS,
            "the latest risk assessment of a subject has expired while the case is not closed, or an incident or exposed identities came after it"),
    CLOSED_WITH_OPEN_ITEMS(
            SERIOUS,
            "a session, or an incident of severity 4 or more, turns out to have been open when the case was closed"),
    GATE_OUTDATED(
            SERIOUS,
            "an opening, invitation, contact, share or release was passed on a consent, screening, risk, authorisation, agreement, regime or party fact that a later-arriving record contradicts, corrects or annuls"),
    INCLUSION_TARGET_MISSED(
            ATTENTION,
            "a held session, an ended iteration or a closed case is below target by frozen counts: parity, more than the tolerance (1) apart; share, n / total < t; count, n < t; equal numbers, sides more than the tolerance (0) apart"),
    ACCESS_WITHOUT_INFLUENCE(ATTENTION, "access ≥ 3 and influence ≤ 1 for the same target in its latest assessment"),
    CONVENING_INSUFFICIENT(
            ATTENTION, "the latest verdict on a party is insufficient and a session with that party is scheduled"),
    IMBALANCE_UNADDRESSED(
            ATTENTION,
            "in a case under way, imbalance (highest − lowest mean of known dimensions) ≥ 2.0 for 90 days or more and no measure proposed for the weaker party"),
    MEASURE_UNREVIEWED(ATTENTION, "a measure ended more than 180 days ago and its effect was never reviewed"),
    IMPARTIALITY_RISK(
            ATTENTION,
            "a measure is known to its beneficiary only; or somebody is lobbyist and mediates at the same time; or mandates as advocate and as mediator overlap"),
    PARALLEL_PROCESS(
            ATTENTION,
            "another active initiative of kind mediation or diplomacy engages principal parties that we engage; or a third party is known to have opened a parallel process"),
    ACTED_BEFORE_CONSULTING(
            ATTENTION,
            "we held a session, carried a message, sought contact or launched an action with parties before the consultation sought about it ended; it is about the session it names, the day it plans for or the parties of the initiative it names"),
    FUNDING_GAP_NOW(ATTENTION, "the case is active and no funding covers the day"),
    FUNDING_GAP_AHEAD(
            ATTENTION, "the case is active, funding covers the day, and a day within the next 90 is uncovered"),
    PAYER_IS_PARTY(
            ATTENTION, "the funder of an arrangement that has not ended is a party, even if it became one later"),
    LEAD_VACANT(ATTENTION, "a case under way has had no lead mediator for more than 7 days"),
    HANDOVER_MISSING(ATTENTION, "the lead changed more than 30 days ago and no handover between the two is on record"),
    RELATIONSHIP_ORPHANED(
            ATTENTION,
            "the keeper of a relationship with a counterpart has left all roles, or a handover lost the relationship, and nobody took it over"),
    FOLLOWUP_BEHIND(
            ATTENTION,
            "two slots or more in a row were missed under a plan (recorded, or due and half a cadence past); or no follow-up contact in the 90 days after the last session"),
    TRANSFER_UNANSWERED(ATTENTION, "conveyed more than 60 days ago and neither answered nor taken up"),
    GOAL_WITHOUT_OBSERVATION(
            ATTENTION,
            "a goal still pursued is older than 180 days, and since it was set nothing was observed and no outcome names it"),
    CLAIM_WITHOUT_EVIDENCE(ATTENTION, "an outcome claim is older than 90 days and no evidence is attached to it"),
    DATE_CONFLICT(
            ATTENTION,
            "two records give the same thing dates that cannot both be right, or a record precedes what it came from"),
    DISPUTED(ATTENTION, "a dispute is open on a record"),
    OUTSIDE_ITERATION_WINDOW(
            ATTENTION, "records tied to a stage iteration happened outside it, or the iteration is unknown"),
    UNEXPECTED_TRANSITION(ATTENTION, "a record is no step that the machine of its subject knows from where it stood"),
    NO_CONSULTATION_ON_RECORD(
            INFO,
            "a planned or active initiative of others overlaps our case in time and shares a party or an issue, and there is neither a consultation, an arrangement nor a waiver with it or its owners"),
    POWER_PICTURE_STALE(
            INFO,
            "in an active case, power has not been assessed for 365 days, or not since the configuration of parties changed"),
    STAGE_ORDER_UNUSUAL(
            INFO,
            "first opening of a stage while an earlier one in the order assessment, strategy, design, conduct, follow-up had not been opened; at most one a stage"),
    BLIND_SPOT(
            INFO,
            "the map of initiatives holds none at the grassroots level, no traditional mechanism, and none owned by an actor known to be local, a business or a traditional body"),
    LATE_RECORDING(INFO, "records were stored more than 14 days after the latest they can have happened"),
    IMPRECISE_DATE(INFO, "records whose date spans more than a day, is open or is marked as doubtful"),
    AFTER_CASE_CLOSED(INFO, "records were stored while the case was closed");

    private final Severity severity;
    private final String condition;

    FlagCode(Severity severity, String condition) {
        this.severity = severity;
        this.condition = condition;
    }

    /** The code of that word; empty where it is none of ours. */
    static Optional<FlagCode> of(String word) {
        return Arrays.stream(values())
                .filter(code -> WireNames.of(code).equals(word))
                .findFirst();
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** What raises it, in words. */
    public String condition() {
        return condition;
    }
}
