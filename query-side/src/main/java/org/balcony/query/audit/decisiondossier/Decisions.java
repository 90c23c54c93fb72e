package org.balcony.query.audit.decisiondossier;

import static org.balcony.query.audit.decisiondossier.DecisionFamily.DESIGN;
import static org.balcony.query.audit.decisiondossier.DecisionFamily.EXCLUSION;
import static org.balcony.query.audit.decisiondossier.DecisionFamily.GOAL_REVISION;
import static org.balcony.query.audit.decisiondossier.DecisionFamily.PROCEDURAL;
import static org.balcony.query.audit.decisiondossier.DecisionFamily.RECLASSIFICATION;
import static org.balcony.query.audit.decisiondossier.DecisionFamily.STRATEGY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.balcony.events.AccessEvent;
import org.balcony.events.ActorEvent;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConflictEvent;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.DesignEvent;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent;
import org.balcony.events.FollowUpEvent;
import org.balcony.events.FundingEvent;
import org.balcony.events.MandateEvent;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.ParticipantEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateNotSelected;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.PersonEvent;
import org.balcony.events.PowerEvent;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.ProductEvent;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RoleEvent;
import org.balcony.events.SafetyEvent;
import org.balcony.events.StageEvent;
import org.balcony.events.StrategyEvent;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.StrategyEvent.StrategyAdopted;
import org.balcony.events.TransferEvent;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles;
import org.jspecify.annotations.Nullable;

/** The decisions among the entries of a case, each with what there was to decide. */
record Decisions(
        Entries entries,
        Titles titles,
        Map<LocalId, Entry<CandidateNominated>> nominated,
        Map<LocalId, Entry<ChangeGoalSet>> goals) {

    static List<Decision> in(Entries entries) {
        Decisions decisions = new Decisions(
                entries,
                Titles.in(entries.ours(), entries.reading().names()),
                entries.latest(CandidateNominated.class, CandidateNominated::participationId),
                entries.latest(ChangeGoalSet.class, ChangeGoalSet::goalId));
        return entries.ours().stream()
                .map(Entries::entry)
                .flatMap(decisions::of)
                .toList();
    }

    /** Whether an event can be a decision. */
    static boolean among(DomainEvent event) {
        return switch (event) {
            case PowerEvent e -> e instanceof ProceduralDecisionTaken;
            case DesignEvent e -> e instanceof ProcessDesignAdopted;
            case StrategyEvent e -> e instanceof StrategyAdopted || e instanceof ChangeGoalRevised;
            case ParticipantEvent e ->
                e instanceof CandidateNotSelected
                        || (e instanceof ParticipantLeft left && left.kind() == LeavingKind.REMOVED);
            case ProductEvent e -> e instanceof JointProductReleased;
            case RecordEvent e -> e instanceof RecordReclassified;
            case CaseEvent e -> CaseDecisions.decides(e);
            case ConfidentialityEvent e -> DisclosureDecisions.decides(e);
            case AccessEvent _,
                    ActorEvent _,
                    AssessmentEvent _,
                    ConductEvent _,
                    ConflictEvent _,
                    CoordinationEvent _,
                    EvaluationEvent _,
                    FollowUpEvent _,
                    FundingEvent _,
                    MandateEvent _,
                    ObstacleEvent _,
                    PersonEvent _,
                    RoleEvent _,
                    SafetyEvent _,
                    StageEvent _,
                    TransferEvent _ -> false;
        };
    }

    private Stream<Decision> of(Entry<DomainEvent> entry) {
        if (!among(entry.event())) {
            return Stream.empty();
        }
        if (entry.event() instanceof CaseEvent e) {
            return CaseDecisions.of(entry, e).stream();
        }
        DisclosureDecisions disclosures = new DisclosureDecisions(entries);
        if (entry.event() instanceof ConfidentialityEvent e) {
            return disclosures.of(entry, e).stream();
        }
        return Stream.of(
                        only(entry, ProceduralDecisionTaken.class, this::procedural),
                        only(entry, ProcessDesignAdopted.class, this::design),
                        only(entry, StrategyAdopted.class, this::strategy),
                        only(entry, ChangeGoalRevised.class, this::goal),
                        only(entry, CandidateNotSelected.class, this::notSelected),
                        only(entry, ParticipantLeft.class, this::removed),
                        only(entry, JointProductReleased.class, disclosures::release),
                        only(entry, RecordReclassified.class, Decisions::reclassification))
                .flatMap(Optional::stream);
    }

    private static <E extends DomainEvent> Optional<Decision> only(
            Entry<DomainEvent> entry, Class<E> kind, BiFunction<Entry<DomainEvent>, E, Decision> decision) {
        return kind.isInstance(entry.event())
                ? Optional.of(decision.apply(entry, kind.cast(entry.event())))
                : Optional.empty();
    }

    private Decision procedural(Entry<DomainEvent> entry, ProceduralDecisionTaken taken) {
        String question = new ProceduralQuestions(entries).of(new Entry<>(entry.standing(), taken, entry.when()));
        String choice = taken.choice() == null ? Words.of(taken.kind()) : taken.choice();
        return new Decision(
                entry,
                PROCEDURAL,
                WireNames.of(taken.kind()),
                question,
                taken.optionsConsidered(),
                choice,
                taken.affected());
    }

    private Decision design(Entry<DomainEvent> entry, ProcessDesignAdopted design) {
        return Decision.of(
                entry,
                DESIGN,
                "process_design",
                design.version() == 1 ? "How to build the process" : "How to build the process from now on",
                titles.of(design).title());
    }

    private Decision strategy(Entry<DomainEvent> entry, StrategyAdopted strategy) {
        return Decision.of(
                entry,
                STRATEGY,
                "strategy",
                strategy.version() == 1 ? "How to go about it" : "How to go about it from now on",
                titles.of(strategy).title());
    }

    private Decision goal(Entry<DomainEvent> entry, ChangeGoalRevised revised) {
        Entry<ChangeGoalSet> goal = goals.get(revised.goalId());
        String which =
                goal == null ? revised.goalId().toString() : "“" + goal.event().statement() + "”";
        String said = revised.statement() == null ? "" : ": " + revised.statement();
        return Decision.of(
                entry,
                GOAL_REVISION,
                WireNames.of(revised.change()),
                "Whether the goal " + which + " still holds",
                Words.of(revised.change()) + said);
    }

    private Decision notSelected(Entry<DomainEvent> entry, CandidateNotSelected e) {
        return exclusion(entry, e.participationId(), "Whether to choose ", "not selected", WireNames.of(e.reason()));
    }

    private Decision removed(Entry<DomainEvent> entry, ParticipantLeft e) {
        return exclusion(entry, e.participationId(), "Whether to go on with ", "removed", WireNames.of(e.kind()));
    }

    private Decision exclusion(
            Entry<DomainEvent> entry, LocalId participation, String question, String choice, String kind) {
        Entry<CandidateNominated> person = nominated.get(participation);
        @Nullable ActorOrText side = person == null ? null : person.event().side();
        String whose = side == null ? "" : " for " + entries.name(side);
        return Decision.of(entry, EXCLUSION, kind, question + participation + whose, choice)
                .touching(side == null ? List.of() : List.of(side));
    }

    private static Decision reclassification(Entry<DomainEvent> entry, RecordReclassified to) {
        boolean wider = to.from().atLeast(to.to());
        int many = to.targets().size();
        return Decision.of(
                entry,
                RECLASSIFICATION,
                WireNames.of(to.ground()),
                "Whether %s may be read by %s"
                        .formatted(many == 1 ? "a record" : many + " records", wider ? "more people" : "fewer people"),
                "from %s to %s"
                        .formatted(Words.of(to.from().level()), Words.of(to.to().level())));
    }
}
