package org.balcony.query.platform.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcony.events.AccessEvent;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ConflictEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.testing.Doors;
import org.balcony.query.testing.Told;
import org.balcony.query.testing.ToldLog;

class KeptFiguresTest {

    private static final List<HistoryView> VIEWS = new ViewCatalogue()
            .entries().stream()
                    .flatMap(entry -> new ViewCatalogue().view(entry.name(), StreamKind.CASE).stream())
                    .toList();
    private static final List<StreamId> CASES = List.of(
            Told.CASE,
            new StreamId(StreamKind.CASE, UUID.fromString("0192c3a1-0000-7000-8000-000000000001")),
            new StreamId(StreamKind.CASE, UUID.fromString("0192c3a1-0000-7000-8000-000000000002")));
    private static final List<DomainEvent> EVENTS = Samples.oneOfEach().stream()
            .filter(event -> !(event instanceof RecordEvent))
            .toList();

    /** Something is recorded somewhere, and then all cases are asked for, at some position. */
    record Step(int place, int event, int kind, int target, boolean open, int view, int back, int moment) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 1_000);
        return Combinators.combine(any, any, any, any, Arbitraries.of(true, false), any, any, any)
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @Property(tries = 60)
    void what_is_kept_is_what_would_be_computed_anew_at_any_position(@ForAll("steps") List<Step> steps) {
        Told told = new Told();
        ToldLog log = new ToldLog(told);
        KeptFigures kept = figures(log, 1 << 20);
        for (StreamId one : CASES) {
            told.record(one, "2024", Samples.caseRegistered());
        }
        for (Step step : steps) {
            record(step, told);
            for (long position : new long[] {log.head(), Math.max(1, log.head() - step.back() % 10)}) {
                for (Role role : List.of(Role.AUDITOR, Role.COORDINATION_PARTNER)) {
                    KeptFigures.Question question = new KeptFigures.Question(
                            VIEWS.get(step.view() % VIEWS.size()),
                            new Reader(new UserId("amina"), Set.of(role)),
                            position,
                            asOf(step, told.events()),
                            Map.of());
                    assertThat(kept.of(CASES, question))
                            .isEqualTo(figures(log, 0).of(CASES, question));
                }
            }
        }
    }

    private static AsOf asOf(Step step, List<RecordedEvent> events) {
        return switch (step.moment() % 4) {
            case 0 -> new AsOf(When.at(events.get(step.moment() % events.size()).recordedAt()), null, Told.TODAY);
            case 1 -> new AsOf(null, When.of("2024-06"), Told.TODAY);
            default -> AsOf.live(Told.TODAY);
        };
    }

    private static void record(Step step, Told told) {
        told.labelled(Label.of(step.open() ? Level.COORDINATION : Level.TEAM));
        List<RecordedEvent> before = told.events();
        RecordedEvent target = before.get(step.target() % before.size());
        switch (step.kind() % 7) {
            case 0 ->
                told.record(
                        target.stream(),
                        "2025",
                        new RecordRetracted(target.fact().id(), RetractionReason.DUPLICATE));
            case 1 ->
                told.record(
                        target.stream(),
                        "2025",
                        new RecordCorrected(
                                target.fact().id(),
                                "occurredAt",
                                BalconyJson.mapper().valueToTree("2024"),
                                BalconyJson.mapper().valueToTree("2023-05"),
                                CorrectionKind.FACTUAL));
            case 2 -> told.around("2024-05", chosen(step, some(ConflictEvent.class)));
            case 3 -> told.of(Samples.OUR_ORGANISATION, "2024-05", chosen(step, some(ActorProfiled.class)));
            case 4 -> told.record(Told.ORGANISATION, "2024-05", chosen(step, some(AccessEvent.class)));
            default -> told.record(CASES.get(step.place() % CASES.size()), "2024-05", chosen(step, EVENTS));
        }
    }

    private static DomainEvent chosen(Step step, List<DomainEvent> from) {
        return from.get(step.event() % from.size());
    }

    private static List<DomainEvent> some(Class<?> kind) {
        return new ArrayList<>(EVENTS.stream().filter(kind::isInstance).toList());
    }

    private static KeptFigures figures(ToldLog log, long bytes) {
        StreamCache streams = Doors.streams(log);
        ReadDoor door = Doors.on(streams);
        return new KeptFigures(new CaseHistories(log, streams, door), door, bytes);
    }
}
