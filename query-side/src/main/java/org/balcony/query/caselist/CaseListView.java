package org.balcony.query.caselist;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.RecordEvent;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.access.Shelf;
import org.balcony.events.history.Standing;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.Code;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;

/** The line of one case. */
public final class CaseListView {

    /** The version of a line's shape and meaning. */
    public static final int VERSION = 3;

    /** Whoever has a case in scope may know of it what stands on its card. */
    public static final Counted COUNTED = new Counted(
            Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(role -> role, _ -> Set.of(Shelf.CASE))));

    private static final Comparator<Standing> HAPPENING = Comparator.comparing(
                    Standing::occurredAt, Chronology.OF_DATES)
            .thenComparing(one -> one.original().position());

    /** The line of a reading of a case; empty where the reading knows no registration. */
    public Optional<CaseListRow> of(Reading reading) {
        List<Standing> shown = reading.shown();
        Optional<Standing> registration = shown.stream()
                .filter(one -> one.event() instanceof CaseRegistered)
                .findFirst();
        boolean card = reading.audience().counted().contains(Shelf.CASE);
        return registration
                .flatMap(one -> CaseStatus.reached(shown).map(reached -> row(reading, shown, one, reached)))
                .map(line -> card ? line.card() : line);
    }

    private static CaseListRow row(
            Reading reading, List<Standing> shown, Standing registration, CaseStatus.Reached reached) {
        CaseRegistered registered = (CaseRegistered) registration.event();
        List<Standing> open = open(shown);
        Standing last = shown.stream()
                .filter(one -> !(one.event() instanceof RecordEvent))
                .max(HAPPENING)
                .orElse(registration);
        return new CaseListRow(
                restsOn(registration, reached, open, last),
                new CaseId(reading.subject().id()),
                registered.caseCode(),
                registered.workingTitle(),
                registered.conflictId(),
                conflictCode(reading),
                registered.leadOrganisation().value(),
                reached.status(),
                open.stream()
                        .map(one -> ((StageIterationOpened) one.event()).stage())
                        .distinct()
                        .sorted()
                        .toList(),
                strands(shown),
                registration.occurredAt(),
                last.occurredAt(),
                shown.getLast().original().recordedAt(),
                counts(reading, shown));
    }

    private static List<EventId> restsOn(
            Standing registration, CaseStatus.Reached reached, List<Standing> open, Standing last) {
        return Stream.of(Stream.of(registration), reached.by().stream(), open.stream(), Stream.of(last))
                .flatMap(one -> one)
                .map(one -> one.original().fact().id())
                .distinct()
                .toList();
    }

    private static List<Standing> open(List<Standing> shown) {
        Map<LocalId, Standing> open = new LinkedHashMap<>();
        for (Standing one : shown) {
            if (one.event() instanceof StageIterationOpened opened) {
                open.put(opened.stageIterationId(), one);
            } else if (one.event() instanceof StageIterationEnded ended) {
                open.remove(ended.stageIterationId());
            }
        }
        return List.copyOf(open.values());
    }

    private static List<String> strands(List<Standing> shown) {
        TreeSet<String> strands = new TreeSet<>();
        for (Standing one : shown) {
            String strand = one.event() instanceof StageIterationOpened opened
                    ? opened.strand()
                    : one.event() instanceof TrackDesignated track ? track.strand() : null;
            if (strand != null) {
                strands.add(strand);
            }
        }
        return List.copyOf(strands);
    }

    private static @Nullable Code conflictCode(Reading reading) {
        return reading.beside().stream()
                .flatMap(history -> history.standing().stream())
                .map(Standing::event)
                .filter(ConflictRegistered.class::isInstance)
                .map(event -> ((ConflictRegistered) event).codeName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static CaseListRow.Counts counts(Reading reading, List<Standing> shown) {
        return new CaseListRow.Counts(
                shown.size(),
                shown.stream()
                        .filter(one -> !(one.event() instanceof RecordEvent))
                        .count(),
                shown.stream()
                        .filter(one -> one.event() instanceof AgreementRecorded)
                        .count(),
                shown.stream().filter(Standing::disputed).count(),
                reading.ours().retracted().size());
    }
}
