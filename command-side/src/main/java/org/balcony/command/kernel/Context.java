package org.balcony.command.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.Fact;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Basis;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * What a decision may depend on besides the command and the state.
 *
 * @param stream the stream that is decided on
 * @param now the time of the decision
 * @param occurredAt when what the command tells of happened
 * @param rationale why; absent where the sender gave none
 * @param basis what it rests on; absent where the sender did not say
 * @param stageIterationId the stage iteration the command is tied to; absent where to none
 * @param onBehalfOf the actor the sender acts for; absent where for the own organisation
 * @param sourceRefs what the command rests on, as the sender named it
 * @param warrant what the sender stands on in the stream
 * @param label the label the sender asked for; absent where the sender left it to the defaults
 * @param freshId an id for an entity that the client left unnamed
 * @param neighbours the answers to the capability's needs; an unknown stream has no neighbour
 * @param events the earlier entries asked for, as they were stored; an id that is not in this stream is not among them
 * @param erasable what an erasure would reach; nothing where that was not asked for
 */
public record Context(
        StreamId stream,
        CommandId commandId,
        UserId sender,
        Role role,
        Instant now,
        When occurredAt,
        @Nullable String rationale,
        @Nullable Basis basis,
        @Nullable LocalId stageIterationId,
        @Nullable ActorId onBehalfOf,
        List<String> sourceRefs,
        Warrant warrant,
        @Nullable Label label,
        LocalId freshId,
        Map<Need, List<Neighbour>> neighbours,
        Map<EventId, Fact> events,
        Erasable erasable) {

    public Context {
        sourceRefs = List.copyOf(sourceRefs);
        neighbours = Map.copyOf(neighbours);
        events = Map.copyOf(events);
    }

    /** Whether the sender said why. */
    public boolean hasRationale() {
        return rationale != null && !rationale.isBlank();
    }

    /** The earlier entry asked for, as it was stored; empty where this stream has none of that id. */
    public Optional<Fact> entry(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    /** The stream asked for, if it exists. */
    public Optional<Neighbour> neighbour(StreamId stream) {
        return neighbours.getOrDefault(new Need.OfStream(stream), List.of()).stream()
                .findFirst();
    }

    /** The streams that hold a key in the scope asked for. */
    public List<Neighbour> claimants(String scope) {
        return neighbours.getOrDefault(new Need.OfClaimants(scope), List.of());
    }
}
