package org.balcony.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcony.command.Capabilities;
import org.balcony.command.assessment.AssessmentState;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.mandate.MandateState;
import org.balcony.command.obstacles.ObstaclesState;
import org.balcony.command.participants.ParticipantsState;
import org.balcony.command.power.PowerState;
import org.balcony.command.stages.StagesState;
import org.balcony.command.transfer.TransferState;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamKind;

class StreamFoldTest {

    private final StreamFold fold = new StreamFold(Capabilities.on(StreamKind.CASE));

    @Property(tries = 300)
    void the_kept_facts_are_enough_to_fold_the_state_again(@ForAll("histories") List<Fact> history) {
        FoldedState folded = fold(history);
        assertThat(fold.again(List.copyOf(folded.kept()))).isEqualTo(folded);
    }

    @Property(tries = 300)
    void many_facts_at_once_or_one_after_the_other_make_the_same_state(@ForAll("histories") List<Fact> history) {
        assertThat(fold.all(fold.begin(), history)).isEqualTo(fold(history));
    }

    @Property(tries = 300)
    void what_is_not_kept_never_mattered(@ForAll("histories") List<Fact> history) {
        assertThat(fold.again(history).state()).isEqualTo(fold(history).state());
    }

    @Property(tries = 300)
    void state_rests_on_the_records_that_stand(
            @ForAll("plainHistories") List<Fact> history, @ForAll Set<Integer> chosen) {
        Set<EventId> gone = new HashSet<>();
        List<Fact> withRetractions = new ArrayList<>(history);
        for (int i = 0; i < history.size(); i++) {
            if (chosen.contains(i % 7)) {
                gone.add(history.get(i).id());
                withRetractions.add(Given.fact(
                        100 + i, "2026-03-02", null, retraction(history.get(i).id())));
            }
        }
        List<Fact> standing =
                history.stream().filter(fact -> !gone.contains(fact.id())).toList();
        assertSameFacets(fold(withRetractions), fold(standing));
    }

    @Property(tries = 300)
    void a_retracted_retraction_leaves_the_state_as_it_was(
            @ForAll("plainHistories") List<Fact> history, @ForAll int which) {
        if (history.isEmpty()) {
            return;
        }
        Fact target = history.get(Math.floorMod(which, history.size()));
        FoldedState before = fold(history);
        Fact retraction = Given.fact(200, "2026-03-02", null, retraction(target.id()));
        Fact undone = Given.fact(201, "2026-03-02", null, retraction(retraction.id()));
        assertSameFacets(fold.next(fold.next(before, retraction), undone), before);
    }

    @Property(tries = 300)
    void no_facet_moves_on_what_happened_in_other_streams(@ForAll("histories") List<Fact> history) {
        FoldedState folded = fold(history);
        for (DomainEvent foreign : Histories.OF_OTHER_STREAMS) {
            assertThat(fold.next(folded, Given.fact(300, "2026-03-02", null, foreign)))
                    .isSameAs(folded);
        }
        for (StreamKind kind :
                List.of(StreamKind.CONFLICT, StreamKind.ACTOR, StreamKind.PERSON, StreamKind.ORGANISATION)) {
            StreamFold other = new StreamFold(Capabilities.on(kind));
            for (DomainEvent foreign : Histories.OF_ANY_CASE) {
                assertThat(other.next(other.begin(), Given.fact(300, "2026-03-02", null, foreign)))
                        .isEqualTo(other.begin());
            }
        }
    }

    @Provide
    Arbitrary<List<Fact>> histories() {
        return Histories.ofACase();
    }

    @Provide
    Arbitrary<List<Fact>> plainHistories() {
        return Histories.withoutEntriesAboutEntries();
    }

    private FoldedState fold(List<Fact> facts) {
        FoldedState folded = fold.begin();
        for (Fact fact : facts) {
            folded = fold.next(folded, fact);
        }
        return folded;
    }

    /** The facets, without the numbers and marks that outlive retraction. */
    private static void assertSameFacets(FoldedState one, FoldedState other) {
        for (Class<?> facet : List.of(
                CasefileState.class,
                MandateState.class,
                AssessmentState.class,
                ParticipantsState.class,
                PowerState.class,
                ObstaclesState.class,
                TransferState.class)) {
            assertThat(one.state().of(facet)).isEqualTo(other.state().of(facet));
        }
        assertThat(one.state().of(StagesState.class).iterations())
                .isEqualTo(other.state().of(StagesState.class).iterations());
    }

    private static RecordRetracted retraction(EventId target) {
        return new RecordRetracted(target, RetractionReason.NEVER_HAPPENED);
    }
}
