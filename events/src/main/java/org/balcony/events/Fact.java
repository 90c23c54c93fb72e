package org.balcony.events;

import org.balcony.events.value.EventId;

/** An event with its circumstances: all that evolving a state may depend on. */
public record Fact(EventId id, Circumstances circumstances, DomainEvent event) {}
