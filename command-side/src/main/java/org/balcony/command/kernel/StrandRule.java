package org.balcony.command.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.access.Mentions;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes who is let into strands of a case only: entries that name such a strand, a session of it or a
 * stage iteration of it, by themselves or by the iteration they are tied to, and entries about such entries. An entry
 * that names none is the case's, not the strand's. What is never rejected (domain text, section 2.21) is not rejected here.
 */
public final class StrandRule {

    private final StreamState state;
    private final Function<EventId, Optional<Fact>> entries;

    private StrandRule(StreamState state, Function<EventId, Optional<Fact>> entries) {
        this.state = state;
        this.entries = entries;
    }

    /** The strand that an entry names by itself or by the iteration it is tied to. */
    static Optional<String> strandOf(Fact entry, StreamState state) {
        return new StrandRule(state, _ -> Optional.empty()).own(entry);
    }

    /** The rule in the way of what was decided, where the sender is confined to strands. */
    public static Optional<Decision.Refused> refusal(
            Collection<DomainEvent> events, StreamState state, Context context) {
        Set<String> strands = context.warrant().confinedTo();
        StrandRule rule = new StrandRule(state, context::entry);
        boolean within = strands.isEmpty()
                || events.stream()
                        .allMatch(event -> isNeverRejected(event)
                                || rule.strand(event, context.stageIterationId())
                                        .filter(strands::contains)
                                        .isPresent());
        return within
                ? Optional.empty()
                : Optional.of(new Decision.Refused(UniversalRefusal.BEYOND_STRAND, java.util.Map.of()));
    }

    private static boolean isNeverRejected(DomainEvent event) {
        return event instanceof InformedConsentWithdrawn
                || event instanceof SafetyIncidentReported
                || event instanceof RecordDisputed;
    }

    private Optional<String> strand(DomainEvent event, @Nullable LocalId iteration) {
        List<EventId> about = about(event);
        return about.isEmpty() ? own(event, iteration) : common(about);
    }

    /** The strand of entries that all belong to one. */
    private Optional<String> common(List<EventId> about) {
        List<Optional<String>> strands =
                about.stream().map(this::strand).distinct().toList();
        return strands.size() == 1 ? strands.getFirst() : Optional.empty();
    }

    private Optional<String> strand(EventId entry) {
        return entries.apply(entry).flatMap(this::own);
    }

    private Optional<String> own(Fact fact) {
        return own(fact.event(), fact.circumstances().stageIterationId());
    }

    /** By its session, by the strand it names, by the run through a stage that it is about, or else by the one it is tied to. */
    private Optional<String> own(DomainEvent event, @Nullable LocalId tied) {
        Mentions mentions = Mentions.of(event);
        return mentions.session()
                .flatMap(this::strandOfSession)
                .or(mentions::strand)
                .or(() ->
                        mentions.iteration().or(() -> Optional.ofNullable(tied)).flatMap(this::strandOfIteration));
    }

    private static List<EventId> about(DomainEvent event) {
        return switch (event) {
            case EvidenceAttached attached -> attached.targets();
            case RecordCorrected corrected -> List.of(corrected.target());
            default -> List.of();
        };
    }

    private Optional<String> strandOfSession(LocalId session) {
        return facets().map(facet -> facet.strandOfSession(session).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<String> strandOfIteration(LocalId iteration) {
        return facets().map(facet -> facet.strandOfIteration(iteration).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Stream<KnowsStrands> facets() {
        return state.all(KnowsStrands.class);
    }
}
