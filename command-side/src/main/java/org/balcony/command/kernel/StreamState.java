package org.balcony.command.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The state of one stream: one facet per capability. Immutable. */
public final class StreamState {

    private static final StreamState EMPTY = new StreamState(Map.of());

    private final Map<Class<?>, Object> facets;

    private StreamState(Map<Class<?>, Object> facets) {
        this.facets = facets;
    }

    /** A state without facets. */
    public static StreamState empty() {
        return EMPTY;
    }

    /** The facet of that class. */
    public <S> S of(Class<S> facet) {
        return find(facet)
                .orElseThrow(() -> new IllegalArgumentException("this stream has no " + facet.getSimpleName()));
    }

    /** The facet of that class, where this kind of stream has it. */
    public <S> Optional<S> find(Class<S> facet) {
        return Optional.ofNullable(facets.get(facet)).map(facet::cast);
    }

    /** The facets that are of that kind. */
    public <T> Stream<T> all(Class<T> kind) {
        return facets.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** This state with one facet replaced. */
    public <S> StreamState with(Class<S> facet, S state) {
        if (facets.get(facet) == state) {
            return this;
        }
        Map<Class<?>, Object> next = new HashMap<>(facets);
        next.put(facet, state);
        return new StreamState(Map.copyOf(next));
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof StreamState state && facets.equals(state.facets);
    }

    @Override
    public int hashCode() {
        return facets.hashCode();
    }

    @Override
    public String toString() {
        return facets.values().toString();
    }
}
