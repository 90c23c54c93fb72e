package org.balcony.command.platform.axon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.command.kernel.FoldedState;
import org.balcony.command.kernel.StreamFold;
import org.balcony.command.platform.dispatch.World;
import org.balcony.events.Fact;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;

/** A world in which everything is tried and nothing is appended; it keeps what it has tried. */
final class RehearsalWorld implements World {

    private final StreamStates states;
    private final SpeculativeKeys keys;
    private final StoredFacts stored;
    private final Map<StreamId, Tried> opened = new HashMap<>();

    RehearsalWorld(StreamStates states, Keys keys, StoredFacts stored) {
        this.states = states;
        this.keys = new SpeculativeKeys(keys);
        this.stored = stored;
    }

    @Override
    public Optional<Opened> open(StreamId stream) {
        Tried there = opened.get(stream);
        if (there == null) {
            there = states.current(stream)
                    .map(state -> new Tried(stream, state.version(), state.folded()))
                    .orElse(null);
            if (there == null) {
                return Optional.empty();
            }
            opened.put(stream, there);
        }
        return there.version == 0 ? Optional.empty() : Optional.of(there);
    }

    @Override
    public Optional<Opened> current(StreamId stream) {
        return open(stream);
    }

    @Override
    public Opened begin(StreamId stream) {
        Tried begun = new Tried(stream, 0, states.fold(stream).begin());
        opened.put(stream, begun);
        return begun;
    }

    @Override
    public Set<StreamId> claimants(String scope) {
        return keys.claimants(scope);
    }

    @Override
    public Set<StreamId> organisations() {
        return keys.organisations(opened.values());
    }

    @Override
    public Optional<StreamId> claimant(String scope, String key) {
        return keys.claimant(scope, key);
    }

    @Override
    public void claim(String scope, String key, StreamId stream) {
        keys.claim(scope, key, stream);
    }

    @Override
    public Optional<StreamId> holder(StreamKind kind, String code) {
        return keys.holder(kind, code);
    }

    @Override
    public boolean exists(StreamId stream) {
        Tried there = opened.get(stream);
        return there == null ? keys.exists(stream) : there.version > 0;
    }

    /** A stream with what the rehearsal has added to it. */
    private final class Tried implements Opened {

        private final StreamId stream;
        private final StreamFold fold;
        private long version;
        private FoldedState folded;

        Tried(StreamId stream, long version, FoldedState folded) {
            this.stream = stream;
            this.fold = states.fold(stream);
            this.version = version;
            this.folded = folded;
        }

        @Override
        public StreamId id() {
            return stream;
        }

        @Override
        public long version() {
            return version;
        }

        @Override
        public FoldedState folded() {
            return folded;
        }

        @Override
        public void apply(Fact fact) {
            folded = fold.next(folded, fact);
            version++;
        }

        @Override
        public Optional<Fact> fact(EventId id) {
            Optional<Fact> tried =
                    folded.kept().stream().filter(fact -> fact.id().equals(id)).findFirst();
            return tried.isPresent() ? tried : stored.find(stream, id);
        }
    }
}
