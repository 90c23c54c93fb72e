package org.balcony.query.titles;

import static org.balcony.query.kernel.Words.capital;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.AccessEvent;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ActorEvent.EntrustedTextsErased;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConflictEvent;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.DesignEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent;
import org.balcony.events.FollowUpEvent;
import org.balcony.events.FundingEvent;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.ParticipantEvent;
import org.balcony.events.PersonEvent;
import org.balcony.events.PowerEvent;
import org.balcony.events.ProductEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RoleEvent;
import org.balcony.events.SafetyEvent;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.StrategyEvent;
import org.balcony.events.TransferEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.value.Code;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** What happened, in a line a colleague would understand, and in the text that says more. */
public final class Titles {

    /**
     * A happening in words.
     *
     * @param detail the text of the record; absent where it has none
     */
    public record Line(String title, @Nullable String detail) {

        static Line of(String title, @Nullable String detail) {
            return new Line(title, detail == null || detail.isEmpty() ? null : detail);
        }
    }

    private final ActorNames names;
    private final Map<LocalId, StageIterationOpened> iterations = new HashMap<>();

    private Titles(ActorNames names, List<Standing> history) {
        this.names = names;
        for (Standing one : history) {
            if (one.event() instanceof StageIterationOpened opened) {
                iterations.put(opened.stageIterationId(), opened);
            }
        }
    }

    /** Titles for a history, in which an ended stage iteration is called by its stage. */
    public static Titles in(List<Standing> history, ActorNames names) {
        return new Titles(names, history);
    }

    /** The line for one event. */
    public Line of(DomainEvent event) {
        return switch (event) {
            case CaseRegistered e -> line("Case registered: " + e.workingTitle(), null);
            case CaseAccepted e -> line("Case accepted", e.basis());
            case CaseDeclined e -> line("Case declined: " + Words.of(e.reason()), null);
            case CaseSuspended e -> line("Case suspended: " + Words.of(e.reason()), null);
            case CaseResumed e -> line("Case resumed", e.whatChanged());
            case CaseClosed e -> line("Case closed: " + Words.of(e.outcome()), joined(e.residualObligations()));
            case MandateAgreed e ->
                line(
                        "Mandate agreed: " + Words.of(e.thirdPartyRole()) + " for " + Words.all(e.principals(), names),
                        e.scope());
            case MandateEnded e -> line("Mandate ended: " + Words.of(e.reason()), null);
            case TrackDesignated e -> line("Track designated: " + Words.of(e.declaredTrack()) + in(e.strand()), null);
            case StageIterationOpened e -> line(run(e) + " opened (" + Words.of(e.trigger()) + ")", e.audience());
            case StageIterationEnded e ->
                line(run(e.stageIterationId()) + " ended: " + Words.of(e.outcome()), e.summary());
            case ActorProfiled e ->
                line("Actor profiled" + name(e).map(": "::concat).orElse(""), e.interests());
            case EntrustedTextsErased e ->
                line("Entrusted texts erased: " + Words.of(e.ground()), "Demanded by " + names.of(e.demandedBy()));
            case AssessmentEvent e -> AssessmentTitles.of(e, names);
            case ConflictEvent e -> ConflictTitles.of(e, names);
            case TransferEvent e -> TransferTitles.of(e, names);
            case RecordEvent e -> RecordTitles.of(e);
            case StrategyEvent e -> StrategyTitles.of(e, names);
            case DesignEvent e -> DesignTitles.of(e, names);
            case ParticipantEvent e -> ParticipantTitles.of(e, names);
            case ConductEvent e -> ConductTitles.of(e, names);
            case PowerEvent e -> PowerTitles.of(e, names);
            case ObstacleEvent e -> ObstacleTitles.of(e, names);
            case ProductEvent e -> ProductTitles.of(e, names);
            case CoordinationEvent e -> CoordinationTitles.of(e, names);
            case RoleEvent e -> RoleTitles.of(e, names);
            case FundingEvent e -> FundingTitles.of(e, names);
            case ConfidentialityEvent e -> ConfidentialityTitles.of(e, names);
            case SafetyEvent e -> SafetyTitles.of(e, names);
            case FollowUpEvent e -> FollowUpTitles.of(e, names);
            case EvaluationEvent e -> EvaluationTitles.of(e, names);
            case PersonEvent e -> PersonTitles.of(e);
            case AccessEvent e -> AccessTitles.of(e, names);
        };
    }

    private String run(LocalId iteration) {
        StageIterationOpened opened = iterations.get(iteration);
        return opened == null ? "Stage iteration " + iteration : run(opened);
    }

    private static String run(StageIterationOpened opened) {
        return capital(opened.stage()) + " iteration " + opened.iterationNo() + in(opened.strand());
    }

    private static String in(@Nullable String strand) {
        return strand == null ? "" : ", strand " + strand;
    }

    private static @Nullable String joined(List<String> texts) {
        return texts.isEmpty() ? null : String.join("; ", texts);
    }

    /** What to call an actor by its profile: its name, or else its code. */
    public static Optional<String> name(ActorProfiled profile) {
        return Optional.ofNullable(profile.name())
                .or(() -> Optional.ofNullable(profile.actorCode()).map(Code::value));
    }

    private static Line line(String title, @Nullable String detail) {
        return Line.of(title, detail);
    }
}
