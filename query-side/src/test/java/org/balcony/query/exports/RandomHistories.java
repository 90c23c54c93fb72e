package org.balcony.query.exports;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.query.testing.Told;

/** Histories of anything in any order, with dates of every form, corrections and retractions of anything. */
final class RandomHistories {

    private static final List<String> DATES = List.of(
            "1994",
            "1994-03~",
            "1994-03-10?",
            "199X",
            "2005/2009",
            "../1996",
            "2001-01-01/..",
            "2024-02-29",
            "1994-03-10T12:30:00Z",
            "-0044-03-15",
            "0000",
            "Y17000",
            "2009/2005",
            "1999-24");

    private record Step(int event, String occurredAt, int kind, int target) {}

    private RandomHistories() {}

    static Arbitrary<Told> all() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(DATES),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 200))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(RandomHistories::told);
    }

    private static Told told(List<Step> steps) {
        List<DomainEvent> kinds = Samples.oneOfEach().stream()
                .filter(event -> !(event instanceof RecordEvent))
                .toList();
        Told told = new Told();
        List<EventId> ids = new ArrayList<>();
        for (Step step : steps) {
            EventId target = ids.isEmpty() ? null : ids.get(step.target() % ids.size());
            if (step.kind() == 4 && target != null) {
                ids.add(told.ours("2025", new RecordRetracted(target, RetractionReason.DUPLICATE)));
            } else if (step.kind() == 5 && target != null) {
                ids.add(told.ours("2025", corrected(target)));
            } else if (step.kind() == 3) {
                ids.add(told.around(step.occurredAt(), kinds.get(step.event() % kinds.size())));
            } else {
                ids.add(told.ours(step.occurredAt(), kinds.get(step.event() % kinds.size())));
            }
        }
        return told;
    }

    private static RecordCorrected corrected(EventId target) {
        return new RecordCorrected(
                target,
                "occurredAt",
                BalconyJson.mapper().valueToTree("1994"),
                BalconyJson.mapper().valueToTree("1993-05"),
                CorrectionKind.FACTUAL);
    }
}
