package org.balcony.query.audit.decisiondossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.CaseEvent.ResumedFrom;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.ParticipantEvent.AnswerReason;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.PowerEvent.AffectedParty;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.PowerEvent.Reaction;
import org.balcony.events.PowerEvent.ReactionTo;
import org.balcony.events.ProductEvent.Attribution;
import org.balcony.events.ProductEvent.Audience;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.ProductKind;
import org.balcony.events.RecordEvent.ReclassificationGround;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Effect;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.query.audit.decisiondossier.DecisionDossierRow.Ending;
import org.balcony.query.audit.decisiondossier.DecisionDossierRow.Reversal;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionDossierViewTest {

    private static final LocalId IMPORTANT = new LocalId("important");
    private final DecisionDossierView view = new DecisionDossierView();
    private final Told told = new Told();

    /** S-04. */
    @Test
    void a_refusal_to_proceed_shows_who_was_absent_what_was_expected_and_how_it_was_taken() {
        declined("FN-1", "FN-2");
        told.ours("2002-03-05", decision("wait", DecisionKind.REFUSE_TO_PROCEED, -1, "FN-3", "FN-4", "FN-5"));
        Stream.of("FN-3", "FN-4", "FN-5").forEach(nation -> reacts("wait", nation, Reaction.DISPLEASURE, -2));
        Stream.of("FN-1", "FN-2").forEach(nation -> reacts("wait", nation, Reaction.RESPECT, 2));
        DecisionDossierRow row = rows(told.live()).getFirst();
        assertThat(row.question()).isEqualTo("Whether to go on with session important without FN-1 and FN-2");
        assertThat(row.rationale()).isEqualTo("as told");
        assertThat(row.affected())
                .extracting(
                        DecisionDossierRow.AffectedParty::name,
                        DecisionDossierRow.AffectedParty::observedSum,
                        DecisionDossierRow.AffectedParty::surprise)
                .containsExactly(
                        tuple("FN-3", -2, -1),
                        tuple("FN-4", -2, -1),
                        tuple("FN-5", -2, -1),
                        tuple("FN-1", 2, null),
                        tuple("FN-2", 2, null));
        assertThat(row.surprise()).isEqualTo(-3);
        assertThat(row.eventIds()).hasSize(6);
    }

    /** S-04. */
    @Test
    void a_waived_presence_rule_is_a_decision_of_its_own() {
        declined("FN-1", "FN-2");
        told.ours("2002-03-05", decision("wait", DecisionKind.REFUSE_TO_PROCEED, -1, "FN-3"));
        told.ours("2002-04-09", decision("waiver", DecisionKind.WAIVE_PRESENCE_RULE, -2, "FN-1"));
        assertThat(rows(told.live()))
                .extracting(DecisionDossierRow::kind)
                .containsExactly("refuse_to_proceed", "waive_presence_rule");
        assertThat(rows(told.live()).getLast().question())
                .isEqualTo("Whether to hold session important without FN-1 and FN-2");
        assertThat(count(told.live(), "ruleWaivers")).isEqualTo(1);
    }

    @Test
    void who_came_round_before_the_decision_was_not_absent() {
        declined("FN-1", "FN-2");
        told.ours("2002-03-04", answered("FN-1", InvitationAnswer.ACCEPTED));
        told.ours("2002-03-05", decision("wait", DecisionKind.WAIVE_PRESENCE_RULE, 0));
        told.ours("2002-03-06", answered("FN-3", InvitationAnswer.DECLINED));
        assertThat(rows(told.live()).getFirst().question()).isEqualTo("Whether to hold session important without FN-2");
    }

    @Test
    void what_was_known_is_linked_as_of_the_instant_before_recording_and_the_time_of_the_decision() {
        told.on("2024-09-20").ours("2002-03~", decision("wait", DecisionKind.POSTPONE, 0));
        DecisionDossierRow.KnownThen known = rows(told.live()).getFirst().knownThen();
        assertThat(known.asOfRecorded()).isEqualTo(Instant.parse("2024-09-20T08:59:59.999999Z"));
        assertThat(known.stateAsOf())
                .isEqualTo("/api/cases/" + Samples.CASE
                        + "/views/state-as-of?asOfRecorded=2024-09-20T08%3A59%3A59.999999Z&asOfOccurred=2002-03%7E");
        assertThat(known.timeline()).contains("/views/process-timeline?asOfRecorded=");
    }

    @Test
    void a_decision_taken_back_or_replaced_says_by_what() {
        told.ours("2024-01-10", decision("d-1", DecisionKind.VENUE, 0));
        EventId back = told.ours("2024-01-12", new ProceduralDecisionReversed(new LocalId("d-1")));
        told.ours("2024-02-01", decision("d-2", DecisionKind.AGENDA, 0));
        EventId next = told.ours(
                "2024-02-02",
                new ProceduralDecisionTaken(
                        new LocalId("d-3"),
                        DecisionKind.AGENDA,
                        "water first",
                        List.of("land first"),
                        List.of(),
                        null,
                        new LocalId("d-2")));
        List<DecisionDossierRow> rows = rows(told.live());
        assertThat(reversal(rows.get(0)).how()).isEqualTo(Ending.TAKEN_BACK);
        assertThat(reversal(rows.get(0)).eventId()).isEqualTo(back);
        assertThat(reversal(rows.get(1)).how()).isEqualTo(Ending.REPLACED);
        assertThat(reversal(rows.get(1)).eventId()).isEqualTo(next);
        assertThat(rows.get(2).reversal()).isNull();
        assertThat(rows.get(2).options()).containsExactly("land first");
        assertThat(rows.get(2).choice()).isEqualTo("water first");
        assertThat(count(told.live(), "reversed")).isEqualTo(2);
        assertThat(rows(told.asOccurred("2024-01-11")).getFirst().reversal()).isNull();
    }

    /** S-12. */
    @Test
    void an_opening_is_explained_by_its_release_and_its_reclassification() {
        told.ours(
                "1994-03",
                new JointProductDrafted(
                        new LocalId("memo-1"), ProductKind.MEMORANDUM, null, List.of(), List.of(), null));
        told.ours(
                "1998",
                new JointProductReleased(
                        new LocalId("memo-1"),
                        Audience.PUBLIC,
                        List.of(),
                        Attribution.GROUP,
                        List.of(),
                        List.of(party("GOV"), party("OPP"))));
        EventId target = told.events().getFirst().fact().id();
        told.ours(
                "1998-02",
                new RecordReclassified(
                        List.of(target), Label.of(Level.TEAM), Label.of(Level.PUBLIC), ReclassificationGround.SUNSET));
        assertThat(rows(told.live()))
                .extracting(DecisionDossierRow::question, DecisionDossierRow::choice)
                .containsExactly(
                        tuple(
                                "Whether to open the memorandum memo-1 to the public",
                                "released, authorised by GOV and OPP"),
                        tuple("Whether a record may be read by more people", "from team to public"));
    }

    @Test
    void what_became_of_the_case_was_decided_too() {
        told.ours("2024-01-01", Samples.caseRegistered());
        told.ours("2024-01-02", new CaseDeclined(DeclineReason.SATURATION));
        told.ours("2024-03-01", new CaseResumed(ResumedFrom.DECLINED, "two others left"));
        told.ours("2024-05-01", new CaseSuspended(SuspensionReason.SECURITY, null));
        assertThat(rows(told.live()))
                .extracting(DecisionDossierRow::question)
                .containsExactly(
                        "Whether to take the case on", "Whether to take the work up again", "Whether to halt the work");
        assertThat(rows(told.live()).getFirst().choice()).isEqualTo("declined: saturation");
    }

    @Test
    void an_annulled_decision_is_left_out_and_counted() {
        EventId wrong = told.ours("2024-01-10", decision("d-1", DecisionKind.VENUE, 0));
        told.ours("2024-01-11", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live())).isEmpty();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
        assertThat(view.chart(view.of(told.live()), told.live())).isEmpty();
    }

    @Test
    void every_procedural_decision_has_a_question() {
        for (DecisionKind kind : DecisionKind.values()) {
            told.ours("2024-01-10", decision("d-" + kind.ordinal(), kind, 0));
        }
        assertThat(rows(told.live()))
                .hasSize(DecisionKind.values().length)
                .allSatisfy(row -> assertThat(row.question()).matches("(Wh|How|In which).*"));
    }

    private void declined(String... nations) {
        for (String nation : nations) {
            told.ours("2002-03-01", answered(nation, InvitationAnswer.DECLINED));
        }
    }

    private static InvitationAnswered answered(String nation, InvitationAnswer answer) {
        return new InvitationAnswered(null, party(nation), IMPORTANT, answer, AnswerReason.values()[0]);
    }

    private static ProceduralDecisionTaken decision(String id, DecisionKind kind, int anticipated, String... parties) {
        return new ProceduralDecisionTaken(
                new LocalId(id),
                kind,
                null,
                List.of(),
                Stream.of(parties)
                        .map(name -> new AffectedParty(party(name), new Effect(anticipated)))
                        .toList(),
                IMPORTANT,
                null);
    }

    private void reacts(String decision, String by, Reaction reaction, int effect) {
        told.ours(
                "2002-03",
                new PartyReactionRecorded(
                        ReactionTo.DECISION, new LocalId(decision), party(by), reaction, new Effect(effect)));
    }

    private static ActorOrText party(String name) {
        return new ActorOrText(name);
    }

    private static Reversal reversal(DecisionDossierRow row) {
        return Objects.requireNonNull(row.reversal());
    }

    private List<DecisionDossierRow> rows(Reading reading) {
        return view.of(reading).rows().stream()
                .map(DecisionDossierRow.class::cast)
                .toList();
    }

    private long count(Reading reading, String figure) {
        @Nullable Figure found = view.of(reading).figures().get(figure);
        return ((Figure.Count) Objects.requireNonNull(found)).value();
    }
}
