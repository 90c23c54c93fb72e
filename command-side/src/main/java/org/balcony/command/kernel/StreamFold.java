package org.balcony.command.kernel;

import java.util.List;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.value.EventId;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Folds the facts of a stream into its state. A state is computed from the records that stand, in the order of storing
 * (domain text, rule N10): when an entry is retracted or corrected, the state is folded again without it or with its new
 * value; the same when the retraction or correction is itself retracted.
 */
public final class StreamFold {

    private final List<Capability<?, ?>> capabilities;

    /** A fold over the capabilities of one kind of stream. */
    public StreamFold(List<? extends Capability<?, ?>> capabilities) {
        this.capabilities = List.copyOf(capabilities);
    }

    /** The capabilities whose facets are folded. */
    public List<Capability<?, ?>> capabilities() {
        return capabilities;
    }

    /** The state of a stream without facts. */
    public FoldedState begin() {
        return new FoldedState(initial(), TreePVector.empty());
    }

    /** The state after one more fact. */
    public FoldedState next(FoldedState folded, Fact fact) {
        return all(folded, List.of(fact));
    }

    /** The state after more facts; it is folded again once at most, however many entries are about earlier ones. */
    public FoldedState all(FoldedState before, Iterable<Fact> facts) {
        FoldedState folded = before;
        boolean outdated = false;
        for (Fact fact : facts) {
            outdated |= unsettles(fact, folded.kept());
            folded = one(folded, fact);
        }
        return outdated ? again(folded.kept()) : folded;
    }

    private FoldedState one(FoldedState folded, Fact fact) {
        StreamState state = evolve(folded.state(), fact);
        boolean keep = state != folded.state() || isAboutAnEntry(fact) || concerns(fact);
        return keep ? new FoldedState(state, vector(folded.kept()).plus(fact)) : folded;
    }

    /** The state of a stream from the facts that were kept of it, as a snapshot holds them. */
    public FoldedState again(List<Fact> kept) {
        StreamState state = initial();
        for (StandingFacts.Entry entry : StandingFacts.among(kept)) {
            state = entry.asStored().equals(entry.asItStands()) ? state : remember(state, entry.asStored());
            state = entry.asItStands() == null ? state : evolve(state, entry.asItStands());
        }
        return new FoldedState(state, vector(kept));
    }

    /** Whether the fact is about an entry that the state rests on; no other entry can have mattered. */
    private static boolean unsettles(Fact fact, List<Fact> kept) {
        EventId target = about(fact);
        return target != null && kept.stream().anyMatch(one -> one.id().equals(target));
    }

    private static boolean isAboutAnEntry(Fact fact) {
        return about(fact) != null;
    }

    private static @Nullable EventId about(Fact fact) {
        return switch (fact.event()) {
            case RecordRetracted retraction -> retraction.target();
            case RecordCorrected correction -> correction.target();
            default -> null;
        };
    }

    private boolean concerns(Fact fact) {
        return capabilities.stream().anyMatch(capability -> capability.concerns(fact));
    }

    private StreamState initial() {
        StreamState state = StreamState.empty();
        for (Capability<?, ?> capability : capabilities) {
            state = initial(capability, state);
        }
        return state;
    }

    private StreamState evolve(StreamState before, Fact fact) {
        StreamState state = before;
        for (Capability<?, ?> capability : capabilities) {
            state = evolve(capability, state, fact);
        }
        return state;
    }

    private StreamState remember(StreamState before, Fact fact) {
        StreamState state = before;
        for (Capability<?, ?> capability : capabilities) {
            state = remember(capability, state, fact);
        }
        return state;
    }

    private static <S> StreamState initial(Capability<?, S> capability, StreamState state) {
        return state.with(capability.facet(), capability.initial());
    }

    private static <S> StreamState evolve(Capability<?, S> capability, StreamState state, Fact fact) {
        S before = state.of(capability.facet());
        S after = capability.evolve(before, fact);
        return after == before ? state : state.with(capability.facet(), after);
    }

    private static <S> StreamState remember(Capability<?, S> capability, StreamState state, Fact fact) {
        return state.with(capability.facet(), capability.remember(state.of(capability.facet()), fact));
    }

    private static PVector<Fact> vector(List<Fact> facts) {
        return facts instanceof PVector<Fact> vector ? vector : TreePVector.from(facts);
    }
}
