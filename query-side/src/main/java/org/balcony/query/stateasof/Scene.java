package org.balcony.query.stateasof;

import java.util.List;
import java.util.Optional;
import org.balcony.events.Circumstances;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.value.Basis;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What a step may depend on beside its event.
 *
 * @param basis what the entry rests on; absent where nobody said
 * @param evidence the standing entries that support it
 * @param reported the one evaluation that has reported; empty where none or several have
 */
record Scene(@Nullable Basis basis, UserId recordedBy, List<RecordedEvent> evidence, Optional<LocalId> reported) {

    /** A scene in which every event that can be a step is one. */
    static final Scene ANY =
            new Scene(null, new UserId("anybody"), List.of(), Optional.of(new LocalId("the-only-one")));

    Scene {
        evidence = List.copyOf(evidence);
    }

    /** The scene of an entry. */
    static Scene of(Standing one, Optional<LocalId> reported) {
        Circumstances how = one.original().fact().circumstances();
        return new Scene(how.basis(), how.recordedBy(), one.evidence(), reported);
    }

    /** The one evaluation that has reported. */
    static Optional<LocalId> reported(List<Standing> shown) {
        List<LocalId> reported = shown.stream()
                .map(Standing::event)
                .filter(EvaluationReported.class::isInstance)
                .map(event -> ((EvaluationReported) event).evaluationId())
                .distinct()
                .toList();
        return reported.size() == 1 ? Optional.of(reported.getFirst()) : Optional.empty();
    }
}
