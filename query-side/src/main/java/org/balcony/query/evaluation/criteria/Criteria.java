package org.balcony.query.evaluation.criteria;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.WaiverGround;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.value.EffectCategory;
import org.balcony.query.evaluation.criteria.Criterion.RecordSource;
import org.balcony.query.evaluation.criteria.Criterion.ViewSource;

/** The criteria of the three frames and what speaks to them (chapter 5.5 of the domain). */
final class Criteria {

    private static final RecordSource DECLINED_FOR_SATURATION = new RecordSource(
            SpokenKind.GOOD_DECISION,
            event -> event instanceof CaseDeclined declined && declined.reason() == DeclineReason.SATURATION);

    private static final Set<ContactRestriction> UNLAWFUL =
            Set.of(ContactRestriction.UNLAWFUL, ContactRestriction.LISTED);

    private static final Set<EffectCategory> MODERATION_AND_PEACE =
            Set.of(EffectCategory.C7, EffectCategory.C8, EffectCategory.C9);

    static final List<Criterion> ALL = List.of(
            dac(
                    "relevance",
                    "Right thing for the situation, still so when it changes",
                    List.of("relevance"),
                    List.of(
                            all("E13"),
                            all("E4"),
                            part("E5", "goal revisions against context events", ChangeGoalRevised.class::isInstance)),
                    List.of(records(SpokenKind.GOAL_REVISION, ChangeGoalRevised.class::isInstance))),
            dac(
                    "coherence",
                    "Fits with other efforts",
                    List.of("coherence"),
                    List.of(all("E8"), all("E14"), all("E15")),
                    List.of(DECLINED_FOR_SATURATION)),
            dac(
                    "effectiveness",
                    "Goals reached",
                    List.of("effectiveness"),
                    List.of(all("E18"), all("E19")),
                    List.of(records(
                            SpokenKind.GOAL_INDICATORS,
                            event -> event instanceof ChangeGoalSet goal
                                    && !goal.indicators().isEmpty()))),
            dac(
                    "efficiency",
                    "Resources and timeliness",
                    List.of("efficiency"),
                    List.of(
                            all("E16"),
                            all("E12"),
                            part("E10", "delivered against planned", BalancingMeasureEnded.class::isInstance)),
                    List.of()),
            dac(
                    "impact",
                    "Wider effects, good and bad, intended or not",
                    List.of("impact"),
                    List.of(part("E19", "both signs", OutcomeClaimed.class::isInstance), all("E20"), all("A9")),
                    List.of()),
            dac(
                    "sustainability",
                    "Benefits last",
                    List.of("sustainability"),
                    List.of(all("E22"), all("E23"), all("E17")),
                    List.of()),
            un(
                    "preparedness",
                    "Preparedness",
                    List.of("preparedness"),
                    List.of(all("E4"), all("E15")),
                    List.of(records(SpokenKind.ASSESSMENT_FINDING, AssessmentFindingRecorded.class::isInstance))),
            un(
                    "consent",
                    "Consent",
                    List.of("consent"),
                    List.of(
                            part(
                                    "A7",
                                    "mandates and their end",
                                    event -> event instanceof MandateAgreed || event instanceof MandateEnded),
                            part("E2", "invitation answers", InvitationAnswered.class::isInstance)),
                    List.of()),
            un(
                    "impartiality",
                    "Impartiality",
                    List.of("impartiality"),
                    List.of(
                            all("E11"),
                            part("E10", "flags", _ -> true),
                            part("A5", "symmetry of briefings", _ -> true)),
                    List.of()),
            un(
                    "inclusivity",
                    "Inclusivity",
                    List.of("inclusivity", "inclusion", "inclusiveness"),
                    List.of(all("E1"), all("E2"), all("E7")),
                    List.of()),
            un(
                    "national_ownership",
                    "National ownership",
                    List.of("national ownership", "ownership"),
                    List.of(part("E15", "local share", _ -> true), part("E23", "initiated by", _ -> true)),
                    List.of()),
            un(
                    "international_law_and_normative_frameworks",
                    "International law and normative frameworks",
                    List.of("international law", "normative", "normative frameworks"),
                    List.of(all("E24")),
                    List.of(
                            records(SpokenKind.LEGAL_FLAG, Criteria::isLegalBar),
                            records(
                                    SpokenKind.ASSESSMENT_FINDING,
                                    event -> event instanceof AssessmentFindingRecorded finding
                                            && finding.kind() == FindingKind.CIVIL_LIBERTIES))),
            un(
                    "coherence_coordination_complementarity",
                    "Coherence, coordination, complementarity",
                    List.of("coherence", "coordination", "complementarity"),
                    List.of(all("E14"), all("E8")),
                    List.of(DECLINED_FOR_SATURATION)),
            un(
                    "quality_of_agreements",
                    "Quality of agreements",
                    List.of(
                            "quality of agreements",
                            "quality of the agreement",
                            "quality agreements",
                            "quality peace agreements"),
                    List.of(all("E20")),
                    List.of(
                            records(SpokenKind.AGREEMENT, AgreementRecorded.class::isInstance),
                            records(SpokenKind.POST_AGREEMENT_FINDING, AssessmentFindingRecorded.class::isInstance))),
            rpp(
                    "works_on_a_driving_factor",
                    "Works on a driving factor of the conflict",
                    List.of("driving factor", "driving factors"),
                    List.of(),
                    List.of(records(
                            SpokenKind.FINDING_LINKED_TO_GOAL,
                            event -> event instanceof ChangeGoalRevised revised && revised.trigger() != null))),
            rpp(
                    "leads_to_own_initiatives",
                    "Leads people to own initiatives",
                    List.of("own initiative", "own initiatives"),
                    List.of(all("E23")),
                    List.of()),
            rpp(
                    "creates_or_reforms_institutions",
                    "Creates or reforms institutions that handle grievances",
                    List.of("institution", "institutions", "political institutions"),
                    List.of(
                            part(
                                    "E10",
                                    "institution strengthening",
                                    event -> event instanceof BalancingMeasureProposed measure
                                            && measure.kind() == MeasureKind.INSTITUTION_STRENGTHENING),
                            all("E19")),
                    List.of()),
            rpp(
                    "people_resist_violence",
                    "People resist violence and provocation",
                    List.of("resist violence", "provocation", "provocations"),
                    List.of(
                            part(
                                    "E19",
                                    "C7 to C9",
                                    event -> event instanceof OutcomeClaimed claim
                                            && MODERATION_AND_PEACE.contains(claim.category())),
                            all("E7")),
                    List.of()),
            rpp(
                    "more_security",
                    "More security and sense of it",
                    List.of("security"),
                    List.of(all("E24"), all("E18")),
                    List.of()),
            rpp(
                    "links_levels_and_people",
                    "Links individual to socio-political level, more people to key people",
                    List.of("linkage", "linkages", "individual", "socio political", "key people"),
                    List.of(part(
                            "E19",
                            "outcomes that name goals",
                            event -> event instanceof OutcomeClaimed claim
                                    && !claim.goals().isEmpty())),
                    List.of(records(
                            SpokenKind.GOAL_IN_MATRIX,
                            event -> event instanceof ChangeGoalSet goal && goal.rppCell() != null))));

    private Criteria() {}

    private static boolean isLegalBar(DomainEvent event) {
        return (event instanceof PartyIdentified party && UNLAWFUL.contains(party.contactRestriction()))
                || (event instanceof CaseDeclined declined && declined.reason() == DeclineReason.LEGAL_BAR)
                || (event instanceof ConsultationNotHeld consultation && consultation.ground() == WaiverGround.LEGAL);
    }

    private static ViewSource all(String code) {
        return ViewSource.of(code);
    }

    private static ViewSource part(String code, String part, Predicate<DomainEvent> about) {
        return new ViewSource(code, part, about);
    }

    private static RecordSource records(SpokenKind kind, Predicate<DomainEvent> which) {
        return new RecordSource(kind, which);
    }

    private static Criterion dac(
            String key, String meaning, List<String> words, List<ViewSource> views, List<RecordSource> records) {
        return new Criterion(Frame.DAC, key, meaning, words, views, records);
    }

    private static Criterion un(
            String key, String meaning, List<String> words, List<ViewSource> views, List<RecordSource> records) {
        return new Criterion(Frame.UN, key, meaning, words, views, records);
    }

    private static Criterion rpp(
            String key, String meaning, List<String> words, List<ViewSource> views, List<RecordSource> records) {
        return new Criterion(Frame.RPP, key, meaning, words, views, records);
    }
}
