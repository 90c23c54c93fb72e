package org.balcony.command.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.COMMUNITY;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.POLITICIANS;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.assessment.AssessmentCommand.AssessConveningPower;
import org.balcony.command.assessment.AssessmentCommand.AssessPowerBalance;
import org.balcony.command.assessment.AssessmentCommand.LogContact;
import org.balcony.command.assessment.AssessmentCommand.RecordAssessmentFinding;
import org.balcony.command.assessment.AssessmentCommand.RecordInfluenceObserved;
import org.balcony.command.assessment.AssessmentCommand.Target;
import org.balcony.command.assessment.AssessmentRefusal;
import org.balcony.command.assessment.AssessmentState;
import org.balcony.command.assessment.AssessmentWarning;
import org.balcony.command.ecosystem.EcosystemCapability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Outcome;
import org.balcony.command.kernel.Samples;
import org.balcony.command.obstacles.ObstaclesCommand.IdentifyObstacle;
import org.balcony.command.obstacles.ObstaclesCommand.SettleObstacle;
import org.balcony.command.obstacles.ObstaclesState;
import org.balcony.command.power.PowerCommand.EndBalancingMeasure;
import org.balcony.command.power.PowerCommand.ProposeBalancingMeasure;
import org.balcony.command.power.PowerCommand.RecordLeverage;
import org.balcony.command.power.PowerCommand.RecordPartyReaction;
import org.balcony.command.power.PowerCommand.ReviewBalancingEffect;
import org.balcony.command.power.PowerCommand.StartBalancingMeasure;
import org.balcony.command.power.PowerCommand.TakeProceduralDecision;
import org.balcony.command.records.RecordsCommand.AttachEvidence;
import org.balcony.events.AssessmentEvent.AlternativeValue;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.AssessmentMethod;
import org.balcony.events.AssessmentEvent.ContactInitiator;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.AssessmentEvent.InfluenceResult;
import org.balcony.events.AssessmentEvent.PartyPower;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.events.AssessmentEvent.PowerScores;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.DomainEvent;
import org.balcony.events.MandateEvent.DeclaredTrack;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.MandateEvent.TrackScheme;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleKind;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.ObstacleEvent.ObstacleSettlement;
import org.balcony.events.PowerEvent.AffectedParty;
import org.balcony.events.PowerEvent.BalanceJudgement;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.PowerEvent.LeverageKind;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.PowerDimension;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.PowerEvent.Reaction;
import org.balcony.events.PowerEvent.ReactionTo;
import org.balcony.events.PowerEvent.ReviewerSide;
import org.balcony.events.RecordEvent.EvidenceKind;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Basis;
import org.balcony.events.value.Effect;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Quantity;
import org.balcony.events.value.Score;
import org.balcony.events.value.Sector;
import org.balcony.events.value.TrackProfile;
import org.junit.jupiter.api.Test;

/** Scenarios of the domain text in which power is the matter, as far as this side of them goes. */
class PowerScenariosTest {

    private static final ActorOrText US = new ActorOrText("A small organisation");
    private static final LocalId NO_POWER = new LocalId("no-power");

    private final Given story = Given.onCase()
            .given(REGISTERED, new CaseAccepted(null, Given.ANNA))
            .elsewhere(Given.CONFLICT, new EcosystemCapability(), List.of(principal(POLITICIANS), principal(MILITARY)));
    private int told = 2;

    /** S-01. */
    @Test
    void access_is_not_influence() {
        EventId contact = tell(contact(POLITICIANS));
        for (int i = 0; i < 5; i++) {
            tell(contact(POLITICIANS));
        }
        story.when(convening(target(POLITICIANS, 4, null))).refused(AssessmentRefusal.INFLUENCE_NOT_STATED);
        Outcome assessed = story.when(convening(
                target(POLITICIANS, 4, Score.of(1)),
                target(MILITARY, 3, Score.of(3)),
                target(COMMUNITY, 2, Score.of(1))));
        assessed.flagged(AssessmentWarning.ACCESS_WITHOUT_INFLUENCE);
        assertThat(assessed.factsOf(AssessmentWarning.ACCESS_WITHOUT_INFLUENCE))
                .containsEntry("targets", List.of("actor/" + POLITICIANS));
        goOn(assessed);
        for (int i = 0; i < 3; i++) {
            tell(new RecordInfluenceObserved(new InfluenceObserved(
                    ActorOrText.of(POLITICIANS),
                    List.of(contact),
                    "to enter elite talks",
                    InfluenceResult.NO_CHANGE,
                    null)));
        }
        tell(new IdentifyObstacle(
                new ObstacleIdentified(NO_POWER, ObstacleKind.NO_CONVENING_POWER, null, List.of(), null)));
        assertThat(open()).containsExactly(NO_POWER);
        tell(new SettleObstacle(new ObstacleSettled(NO_POWER, ObstacleSettlement.ACCEPTED, "worked in other ways")));
        assertThat(open()).isEmpty();
        assertThat(story.folded().state().of(AssessmentState.class).conveningInsufficient(ActorOrText.of(POLITICIANS)))
                .isTrue();
    }

    /** S-02. */
    @Test
    void power_is_worked_around_the_table() {
        story.given(designated(TrackProfile.ThirdPartyStatus.UNOFFICIAL));
        told++;
        story.when(leverage(LeverageKind.NORMATIVE_MESSAGE, POLITICIANS)).unflagged();
        EventId worse = tell(new RecordAssessmentFinding(new AssessmentFindingRecorded(
                FindingKind.ALTERNATIVE_TO_AGREEMENT,
                null,
                "violence, corruption, instability",
                null,
                null,
                POLITICIANS,
                AlternativeValue.WORSE)));
        story.when(leverage(LeverageKind.RECOGNITION_OFFER, POLITICIANS)).unflagged();
        LocalId exchange = new LocalId("exchange");
        LocalId peacekeepers = new LocalId("peacekeepers");
        tell(propose(exchange, MeasureKind.EXPERIENCE_EXCHANGE, POLITICIANS, worse));
        story.because("no time");
        tell(new EndBalancingMeasure(new BalancingMeasureEnded(exchange, MeasureOutcome.NOT_PURSUED, null)));
        tell(propose(peacekeepers, MeasureKind.CIVILIAN_PROTECTION, COMMUNITY, worse));
        assertThat(status(exchange)).isEqualTo(Measure.Status.NOT_PURSUED);
        assertThat(status(peacekeepers)).isEqualTo(Measure.Status.PROPOSED);
    }

    /** S-03. */
    @Test
    void a_measure_follows_from_a_structural_finding() {
        LocalId justice = new LocalId("justice");
        EventId prison = tell(new RecordAssessmentFinding(new AssessmentFindingRecorded(
                FindingKind.INSTITUTION,
                "prison",
                "Prison easily escaped; judges fear retaliation and do not convict",
                null,
                null,
                null,
                null)));
        story.when(propose(justice, MeasureKind.INSTITUTION_STRENGTHENING, COMMUNITY, prison))
                .unflagged();
        EventId proposed = tell(propose(justice, MeasureKind.INSTITUTION_STRENGTHENING, COMMUNITY, prison));
        tell(start(justice, null));
        tell(new AttachEvidence(List.of(proposed), EvidenceKind.DOCUMENT, "a".repeat(64), "archive/study.pdf"));
        story.when(new EndBalancingMeasure(new BalancingMeasureEnded(justice, MeasureOutcome.COMPLETED, null)))
                .unflagged();
    }

    /** S-04. */
    @Test
    void nobody_is_decided_about_in_absence() {
        LocalId refusal = new LocalId("not-without-everyone");
        LocalId session = new LocalId("important-session");
        List<AffectedParty> displeased = List.of(nation(3, -1), nation(4, -1), nation(5, -1));
        story.because("nobody is decided about in absence");
        tell(new TakeProceduralDecision(new ProceduralDecisionTaken(
                refusal, DecisionKind.REFUSE_TO_PROCEED, null, List.of(), displeased, null, null)));
        story.on(Basis.PARTY_STATEMENT);
        for (int n = 1; n <= 5; n++) {
            Reaction reaction = n <= 2 ? Reaction.RESPECT : Reaction.DISPLEASURE;
            Outcome reacted = story.when(new RecordPartyReaction(new PartyReactionRecorded(
                    ReactionTo.DECISION,
                    refusal,
                    ActorOrText.of(Samples.actor(10 + n)),
                    reaction,
                    Effect.of(n <= 2 ? 2 : -2))));
            reacted.unflagged();
            goOn(reacted);
        }
        assertThat(power().presenceWaiver(session)).isEmpty();
        LocalId waiver = new LocalId("waiver");
        tell(new TakeProceduralDecision(new ProceduralDecisionTaken(
                waiver, DecisionKind.WAIVE_PRESENCE_RULE, null, List.of("postpone again"), displeased, null, null)));
        assertThat(power().presenceWaiver(session)).contains(waiver);
    }

    /** S-06. */
    @Test
    void balance_is_sought_by_advocacy_and_skill() {
        LocalId lobbyist = new LocalId("m1");
        LocalId training = new LocalId("m2");
        Outcome unequal = story.when(balance(1, 1, 4, 3)).flagged(AssessmentWarning.IMBALANCE_UNADDRESSED);
        EventId before = goOn(unequal);
        BalancingMeasureProposed quiet = proposed(
                lobbyist, MeasureKind.POLICY_ADVOCACY, COMMUNITY, before, MeasureVisibility.KNOWN_TO_BENEFICIARY);
        Outcome advocacy = story.when(new ProposeBalancingMeasure(quiet)).flagged(PowerWarning.IMPARTIALITY_RISK);
        goOn(advocacy);
        tell(propose(training, MeasureKind.NEGOTIATION_TRAINING, COMMUNITY, before));
        MeasureExtent planned = new MeasureExtent(Quantity.of(2), 2, null, List.of("remote island community"));
        tell(start(lobbyist, null));
        tell(start(training, planned));
        MeasureExtent delivered = new MeasureExtent(
                Quantity.of(2),
                2,
                null,
                List.of(
                        "facilitate working groups",
                        "negotiate better",
                        "handle difficult conversations",
                        "analyse conflict dynamics"));
        Outcome ended = story.when(
                new EndBalancingMeasure(new BalancingMeasureEnded(training, MeasureOutcome.COMPLETED, delivered)));
        ended.unflagged();
        goOn(ended);
        Outcome again = story.when(balance(1, 2, 4, 3)).unflagged();
        EventId after = goOn(again);
        story.when(new ReviewBalancingEffect(new BalancingEffectReviewed(
                        training,
                        ReviewerSide.TEAM,
                        before,
                        after,
                        BalanceJudgement.NARROWED,
                        null,
                        "in knowledge and skills")))
                .unflagged();
    }

    /** S-23. */
    @Test
    void force_stands_behind_the_table() {
        RecordLeverage threat = leverage(LeverageKind.MILITARY_THREAT, MILITARY);
        story.given(designated(TrackProfile.ThirdPartyStatus.MIXED))
                .when(threat)
                .unflagged();
        story.given(designated(TrackProfile.ThirdPartyStatus.UNOFFICIAL))
                .when(threat)
                .flagged(PowerWarning.HARD_LEVERAGE_IN_UNOFFICIAL_CASE);
    }

    /** S-24. */
    @Test
    void with_too_many_mediators_each_has_less_power_to_convene() {
        AssessConveningPower crowded = new AssessConveningPower(
                US, "dialogue", List.of(target(POLITICIANS, 2, Score.of(1))), 4, ConveningVerdict.SUFFICIENT, true);
        story.when(crowded).flagged(AssessmentWarning.SUFFICIENT_WITHOUT_INFLUENCE);
        LocalId crowd = new LocalId("crowd");
        tell(new IdentifyObstacle(new ObstacleIdentified(crowd, ObstacleKind.PARALLEL_PROCESS, null, List.of(), null)));
        assertThat(open()).containsExactly(crowd);
    }

    /** The command is accepted and the story goes on; the id of what was recorded. */
    private EventId tell(Command command) {
        return goOn(story.when(command));
    }

    private EventId goOn(Outcome outcome) {
        List<DomainEvent> events = outcome.accepted().events();
        story.given(events.toArray(DomainEvent[]::new));
        told += events.size();
        return Given.id(told);
    }

    private PowerState power() {
        return story.folded().state().of(PowerState.class);
    }

    private Measure.Status status(LocalId measure) {
        return power().measure(measure).orElseThrow().status();
    }

    private List<LocalId> open() {
        return story.folded().state().of(ObstaclesState.class).open();
    }

    private static PartyIdentified principal(ActorId actor) {
        return new PartyIdentified(actor, PartyKind.GROUP, true, ContactRestriction.NONE, null);
    }

    private static AffectedParty nation(int number, int effect) {
        return new AffectedParty(ActorOrText.of(Samples.actor(10 + number)), Effect.of(effect));
    }

    private static LogContact contact(ActorId with) {
        return new LogContact(new ContactMade(
                with,
                null,
                Sector.POLITICAL,
                "visit",
                "requested and met within days",
                null,
                ContactInitiator.US,
                null));
    }

    private static AssessConveningPower convening(Target... targets) {
        return new AssessConveningPower(US, null, List.of(targets), null, ConveningVerdict.INSUFFICIENT, null);
    }

    private static Target target(ActorId actor, int access, Score influence) {
        return new Target(
                ActorOrText.of(actor), Score.of(access), influence, null, List.of("relationship"), List.of(), null);
    }

    private static RecordLeverage leverage(LeverageKind kind, ActorId on) {
        return new RecordLeverage(new LeverageApplied(
                new ActorOrText("regional actors"), ActorOrText.of(on), kind, true, List.of(), null));
    }

    private static ProposeBalancingMeasure propose(LocalId id, MeasureKind kind, ActorId beneficiary, EventId ground) {
        return new ProposeBalancingMeasure(proposed(id, kind, beneficiary, ground, MeasureVisibility.KNOWN_TO_ALL));
    }

    private static BalancingMeasureProposed proposed(
            LocalId id, MeasureKind kind, ActorId beneficiary, EventId ground, MeasureVisibility visibility) {
        return new BalancingMeasureProposed(
                id,
                kind,
                ActorOrText.of(beneficiary),
                List.of(PowerDimension.KNOWLEDGE_SKILLS),
                ground,
                visibility,
                null);
    }

    private static StartBalancingMeasure start(LocalId measure, MeasureExtent planned) {
        return new StartBalancingMeasure(measure, new ActorOrText("the board"), null, planned);
    }

    private static AssessPowerBalance balance(int politicalHere, int skillsHere, int politicalThere, int skillsThere) {
        return new AssessPowerBalance(new PowerBalanceAssessed(
                List.of(power(COMMUNITY, politicalHere, skillsHere), power(POLITICIANS, politicalThere, skillsThere)),
                AssessmentMethod.TEAM,
                null,
                null));
    }

    private static PartyPower power(ActorId party, int political, int skills) {
        return new PartyPower(
                ActorOrText.of(party),
                new PowerScores(null, Score.of(political), null, null, Score.of(skills), null, null));
    }

    private static TrackDesignated designated(TrackProfile.ThirdPartyStatus status) {
        return new TrackDesignated(
                DeclaredTrack.II,
                TrackScheme.OWN,
                new TrackProfile(
                        status,
                        TrackProfile.ParticipantStatus.MIXED,
                        TrackProfile.SocietyLevel.ELITE,
                        TrackProfile.FormalLink.NONE,
                        TrackProfile.Publicity.DISCREET),
                null);
    }
}
