package org.balcony.query.platform.views;

import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.DomainEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;

/** What to call the subject of an answer. */
final class Named {

    private Named() {}

    static String subject(Answered answered) {
        StreamId subject = answered.subject();
        return subject == null
                ? "All cases"
                : name(answered.reading()).orElse(subject.kind().word() + " " + subject.id());
    }

    private static Optional<String> name(@Nullable Reading reading) {
        return reading == null
                ? Optional.empty()
                : reading.ours().standing().stream()
                        .map(Standing::event)
                        .flatMap(Named::name)
                        .findFirst();
    }

    private static Stream<String> name(DomainEvent event) {
        if (event instanceof CaseRegistered registered) {
            return Stream.of(registered.caseCode().value() + " · " + registered.workingTitle());
        }
        return event instanceof ConflictRegistered registered
                ? Stream.of(registered.codeName().value())
                : Stream.empty();
    }
}
