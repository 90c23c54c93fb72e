package org.balcony.command.stages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.kernel.KnowsStrands;
import org.balcony.events.Fact;
import org.balcony.events.StageEvent;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The stage iterations of a case.
 *
 * @param iterations the iterations whose opening stands
 * @param lastNumbers the highest number ever given to an iteration of a line of work
 * @param withRecords the iterations to which anything was ever tied
 */
public record StagesState(
        PMap<LocalId, Iteration> iterations, PMap<Line, Integer> lastNumbers, PSet<LocalId> withRecords)
        implements KnowsStrands {

    /** A stage within a strand, along which iterations are counted. */
    record Line(Stage stage, @Nullable String strand) {}

    /**
     * One run through a stage.
     *
     * @param ended when it ended; absent while it is open
     */
    record Iteration(Line line, When opened, @Nullable When ended) {
        boolean isOpen() {
            return ended == null;
        }

        boolean mayCover(When when) {
            boolean before = opened.earliest() != null
                    && when.latest() != null
                    && when.latest().isBefore(opened.earliest());
            boolean after = ended != null
                    && ended.latest() != null
                    && when.earliest() != null
                    && when.earliest().isAfter(ended.latest());
            return !before && !after;
        }
    }

    static final StagesState NONE = new StagesState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty());

    StagesState after(Fact fact) {
        StagesState tied = tied(fact.circumstances().stageIterationId());
        return fact.event() instanceof StageEvent event
                ? tied.after(event, fact.circumstances().occurredAt())
                : tied;
    }

    /** What outlives an entry that no longer stands: its number, and that something was tied to an iteration. */
    StagesState afterAnnulled(Fact fact) {
        StagesState tied = tied(fact.circumstances().stageIterationId());
        return fact.event() instanceof StageIterationOpened opened ? tied.numbered(opened) : tied;
    }

    @Override
    public Optional<String> strandOfIteration(LocalId iteration) {
        return Optional.ofNullable(iterations.get(iteration))
                .map(Iteration::line)
                .map(Line::strand);
    }

    int nextNumber(Line line) {
        return lastNumbers.getOrDefault(line, 0) + 1;
    }

    /** The iterations that have not ended. */
    public List<LocalId> open() {
        return iterations.entrySet().stream()
                .filter(iteration -> iteration.getValue().isOpen())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(LocalId::value))
                .toList();
    }

    List<LocalId> open(Line line) {
        return open().stream()
                .filter(id ->
                        iterations.get(id) instanceof Iteration i && i.line().equals(line))
                .toList();
    }

    boolean wasOpened(Stage stage) {
        return iterations.values().stream()
                .anyMatch(iteration -> iteration.line().stage() == stage);
    }

    private StagesState after(StageEvent event, When occurredAt) {
        return switch (event) {
            case StageIterationOpened opened ->
                numbered(opened).with(opened.stageIterationId(), new Iteration(line(opened), occurredAt, null));
            case StageIterationEnded ended ->
                iterations.get(ended.stageIterationId()) instanceof Iteration iteration && iteration.isOpen()
                        ? with(
                                ended.stageIterationId(),
                                new Iteration(iteration.line(), iteration.opened(), occurredAt))
                        : this;
        };
    }

    private StagesState with(LocalId id, Iteration iteration) {
        return new StagesState(iterations.plus(id, iteration), lastNumbers, withRecords);
    }

    private StagesState numbered(StageIterationOpened opened) {
        int last = Math.max(opened.iterationNo(), lastNumbers.getOrDefault(line(opened), 0));
        return new StagesState(iterations, lastNumbers.plus(line(opened), last), withRecords);
    }

    private StagesState tied(@Nullable LocalId iteration) {
        return iteration == null || withRecords.contains(iteration)
                ? this
                : new StagesState(iterations, lastNumbers, withRecords.plus(iteration));
    }

    private static Line line(StageIterationOpened opened) {
        return new Line(opened.stage(), opened.strand());
    }
}
