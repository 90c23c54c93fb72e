package org.balcony.ledger.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows of a batch, column by column, as the one statement takes them. */
final class Rows {

    final List<String> streams = new ArrayList<>();
    final List<Long> versions = new ArrayList<>();
    final List<UUID> eventIds = new ArrayList<>();
    final List<String> types = new ArrayList<>();
    final List<Integer> schemaVersions = new ArrayList<>();
    final List<byte[]> payloads = new ArrayList<>();
    final List<byte[]> metadata = new ArrayList<>();
    final List<byte[]> leafHashes = new ArrayList<>();

    final List<String> commandIds = new ArrayList<>();
    final List<byte[]> requestDigests = new ArrayList<>();
    final List<String> commandStreams = new ArrayList<>();
    final List<Long> streamVersions = new ArrayList<>();
    final List<Long> lastPositions = new ArrayList<>();
    final List<Integer> eventCounts = new ArrayList<>();
    final List<byte[]> notes = new ArrayList<>();

    final List<String> claimScopes = new ArrayList<>();
    final List<String> claimKeys = new ArrayList<>();
    final List<String> claimStreams = new ArrayList<>();

    final List<Integer> treeLevels = new ArrayList<>();
    final List<Long> treeIndexes = new ArrayList<>();
    final List<byte[]> treeHashes = new ArrayList<>();

    boolean isEmpty() {
        return commandIds.isEmpty();
    }
}
