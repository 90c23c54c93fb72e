package org.balcony.ledger;

import java.util.UUID;

/**
 * An event about to be appended.
 *
 * @param eventId a version 7 UUID, unique in the log
 * @param type a logical name, never a class name
 * @param schemaVersion the version of the shape of {@code payload}, from 1
 * @param payload the exact bytes to store and hash
 * @param metadata the exact bytes to store and hash
 */
public record PendingEvent(UUID eventId, String type, int schemaVersion, byte[] payload, byte[] metadata) {}
