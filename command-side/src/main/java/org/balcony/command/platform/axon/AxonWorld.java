package org.balcony.command.platform.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.balcony.command.kernel.FoldedState;
import org.balcony.command.platform.dispatch.World;
import org.balcony.events.Fact;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;

/** The world of one unit of work: aggregates of the repository, and keys the batch has claimed so far. */
final class AxonWorld implements World {

    private final Repository<StreamAggregate> repository;
    private final StreamStates states;
    private final SpeculativeKeys keys;
    private final StoredFacts stored;
    private final Map<StreamId, InUnit> opened = new LinkedHashMap<>();

    AxonWorld(Repository<StreamAggregate> repository, StreamStates states, Keys keys, StoredFacts stored) {
        this.repository = repository;
        this.states = states;
        this.keys = new SpeculativeKeys(keys);
        this.stored = stored;
    }

    @Override
    public Optional<Opened> open(StreamId stream) {
        InUnit there = opened.get(stream);
        if (there == null) {
            Optional<StreamStates.Versioned> state = states.find(stream);
            if (state.isEmpty()) {
                return Optional.empty();
            }
            there = new InUnit(
                    stream, repository.load(stream.toString()), state.get().version());
            opened.put(stream, there);
        }
        return there.version == 0 ? Optional.empty() : Optional.of(there);
    }

    @Override
    public Optional<Opened> current(StreamId stream) {
        if (!opened.containsKey(stream)) {
            states.current(stream);
        }
        return open(stream);
    }

    @Override
    public Opened begin(StreamId stream) {
        InUnit refusedBefore = opened.get(stream);
        if (refusedBefore != null) {
            return refusedBefore;
        }
        try {
            var fold = states.fold(stream);
            InUnit begun = new InUnit(
                    stream,
                    repository.newInstance(() -> new StreamAggregate(stream.toString(), fold, fold.begin())),
                    0);
            opened.put(stream, begun);
            return begun;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
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
        InUnit there = opened.get(stream);
        return there == null ? keys.exists(stream) : there.version > 0;
    }

    /** Tells the states that what this unit has added is in the log now. */
    void committed() {
        opened.forEach((stream, unit) -> {
            if (unit.version > unit.before) {
                states.advance(stream, unit.before, new StreamStates.Versioned(unit.version, unit.folded()));
            }
        });
    }

    /** An aggregate within the unit of work. */
    private final class InUnit implements Opened {

        private final StreamId stream;
        private final Aggregate<StreamAggregate> aggregate;
        private final long before;
        private long version;
        private final Map<EventId, Fact> added = new LinkedHashMap<>();

        InUnit(StreamId stream, Aggregate<StreamAggregate> aggregate, long version) {
            this.stream = stream;
            this.aggregate = aggregate;
            this.before = version;
            this.version = version;
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
            return aggregate.invoke(StreamAggregate::folded);
        }

        @Override
        public void apply(Fact fact) {
            aggregate.execute(root -> root.record(fact));
            version++;
            added.put(fact.id(), fact);
        }

        @Override
        public Optional<Fact> fact(EventId id) {
            Fact own = added.get(id);
            return own == null ? stored.find(stream, id) : Optional.of(own);
        }
    }
}
