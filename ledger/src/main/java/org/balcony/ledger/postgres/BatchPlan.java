package org.balcony.ledger.postgres;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.balcony.ledger.Append;
import org.balcony.ledger.AppendRefused;
import org.balcony.ledger.AppendRefused.CommandRepeated;
import org.balcony.ledger.Claim;
import org.balcony.ledger.EventLeaf;
import org.balcony.ledger.PendingEvent;
import org.balcony.ledger.Receipt;
import org.balcony.ledger.merkle.Frontier;
import org.balcony.ledger.merkle.Tiles;
import org.balcony.ledger.merkle.TreeHash;
import org.balcony.ledger.postgres.Memory.LogHead;

/**
 * What a batch will write and answer, worked out in memory from what is known: admits or refuses one unit after another,
 * gives positions, versions and hashes to those it admits. Nothing of it holds before it is committed.
 */
final class BatchPlan {

    final Rows rows = new Rows();
    final Map<Unit, Unit.Answer> answers = new LinkedHashMap<>();
    final Map<String, StreamHead> heads = new HashMap<>();

    private final Map<String, Receipt> receipts = new HashMap<>();
    private final Map<Claim, String> claims = new HashMap<>();
    private final Set<UUID> eventIds = new HashSet<>();
    private final Memory memory;
    private final Found found;
    private final Instant recordedAt;
    private final String recordedAtWritten;
    private final Frontier frontier;
    private final TreeHash hash;

    BatchPlan(Memory memory, Found found, Instant recordedAt, TreeHash hash) {
        this.memory = memory;
        this.found = found;
        this.recordedAt = recordedAt;
        this.recordedAtWritten = EventLeaf.written(recordedAt);
        this.frontier = memory.head().frontier().copy();
        this.hash = hash;
    }

    /** The head of the log once this is committed. */
    LogHead headAfter() {
        return new LogHead(frontier.size(), recordedAt, frontier);
    }

    void add(Unit unit) {
        answers.put(unit, answer(unit));
    }

    /** Command ids of units that are refused for another reason than that they are repeated, which would go first. */
    List<String> commandIdsOfRefused() {
        List<String> ids = new ArrayList<>();
        answers.forEach((unit, answer) -> {
            if (answer instanceof Unit.Answer.Failed failed && !(failed.reason() instanceof CommandRepeated)) {
                unit.parts.forEach(part -> ids.add(part.append().commandId()));
            }
        });
        return ids;
    }

    /** Refuses units as repeated that were refused for another reason, where these receipts show it. */
    void refuseRepeated(Map<String, Receipt> first) {
        answers.replaceAll((unit, answer) -> {
            if (answer instanceof Unit.Answer.Failed) {
                for (Unit.Part part : unit.parts) {
                    Receipt receipt = first.get(part.append().commandId());
                    if (receipt != null) {
                        return new Unit.Answer.Failed(new CommandRepeated(receipt));
                    }
                }
            }
            return answer;
        });
    }

    private Unit.Answer answer(Unit unit) {
        if (unit.uncertain) {
            List<Receipt> already = appendedBefore(unit);
            if (!already.isEmpty()) {
                return new Unit.Answer.Appended(already);
            }
        }
        try {
            Admission admission = new Admission(unit);
            admission.check();
            return new Unit.Answer.Appended(admission.admit());
        } catch (AppendRefused | IllegalArgumentException refusal) {
            return new Unit.Answer.Failed(refusal);
        }
    }

    /** The receipts of a unit whose commit went through although nobody heard of it. */
    private List<Receipt> appendedBefore(Unit unit) {
        List<Receipt> all = new ArrayList<>();
        for (Unit.Part part : unit.parts) {
            Receipt receipt = found.receipts().get(part.append().commandId());
            List<UUID> ids =
                    part.append().events().stream().map(PendingEvent::eventId).toList();
            if (receipt == null || !receipt.eventIds().equals(ids)) {
                return List.of();
            }
            all.add(receipt);
        }
        return all;
    }

    private StreamHead head(String stream) {
        StreamHead planned = heads.get(stream);
        if (planned != null) {
            return planned;
        }
        StreamHead remembered = memory.stream(stream);
        return remembered == null ? StreamHead.NONE : remembered;
    }

    /** The examination of one unit: first everything that could refuse it, then its rows. */
    private final class Admission {

        private final Unit unit;
        private final Map<String, Long> versions = new HashMap<>();
        private final Set<String> commandIds = new HashSet<>();
        private final Map<Claim, String> claimed = new HashMap<>();
        private final Set<UUID> ids = new HashSet<>();

        Admission(Unit unit) {
            this.unit = unit;
        }

        void check() {
            for (Unit.Part part : unit.parts) {
                Append append = part.append();
                checkCommand(append);
                checkVersion(append);
                append.claims().forEach(claim -> checkClaim(claim, append.stream()));
                append.events().forEach(this::checkEventId);
            }
        }

        private void checkCommand(Append append) {
            String id = append.commandId();
            Receipt first = found.receipts().getOrDefault(id, receipts.get(id));
            if (first != null) {
                throw new CommandRepeated(first);
            }
            if (!commandIds.add(id)) {
                throw new IllegalArgumentException("command id " + id + " twice in one call");
            }
        }

        private void checkVersion(Append append) {
            long version =
                    versions.getOrDefault(append.stream(), head(append.stream()).version());
            Long expected = append.expectedVersion();
            if (expected != null && expected != version) {
                throw new AppendRefused.VersionConflict(append.stream(), expected, version);
            }
            versions.put(append.stream(), version + append.events().size());
        }

        private void checkClaim(Claim claim, String stream) {
            String holder = found.claims().get(claim);
            if (holder == null) {
                holder = claims.get(claim);
            }
            if (holder == null) {
                holder = claimed.putIfAbsent(claim, stream);
            }
            if (holder != null && !holder.equals(stream)) {
                throw new AppendRefused.ClaimTaken(claim, holder);
            }
        }

        private void checkEventId(PendingEvent event) {
            if (!found.lookedUp()) {
                return;
            }
            UUID id = event.eventId();
            if (found.eventIds().contains(id) || eventIds.contains(id) || !ids.add(id)) {
                throw new IllegalArgumentException("event id " + id + " is in the log");
            }
        }

        List<Receipt> admit() {
            List<Receipt> given = new ArrayList<>(unit.parts.size());
            for (Unit.Part part : unit.parts) {
                given.add(admit(part));
            }
            claimed.forEach((claim, stream) -> {
                claims.put(claim, stream);
                rows.claimScopes.add(claim.scope());
                rows.claimKeys.add(claim.key());
                rows.claimStreams.add(stream);
            });
            eventIds.addAll(ids);
            given.forEach(receipt -> receipts.put(receipt.commandId(), receipt));
            return given;
        }

        private Receipt admit(Unit.Part part) {
            Append append = part.append();
            List<UUID> eventIdsOfPart = new ArrayList<>(append.events().size());
            StreamHead head = head(append.stream());
            for (int i = 0; i < append.events().size(); i++) {
                head = admitEvent(part, i, head);
                eventIdsOfPart.add(append.events().get(i).eventId());
            }
            heads.put(append.stream(), head);
            rows.commandIds.add(append.commandId());
            rows.requestDigests.add(append.requestDigest());
            rows.commandStreams.add(append.stream());
            rows.streamVersions.add(head.version());
            rows.lastPositions.add(frontier.size());
            rows.eventCounts.add(append.events().size());
            rows.notes.add(append.note());
            return new Receipt(
                    append.commandId(),
                    append.stream(),
                    head.version(),
                    frontier.size(),
                    recordedAt,
                    eventIdsOfPart,
                    append.requestDigest(),
                    append.note());
        }

        private StreamHead admitEvent(Unit.Part part, int i, StreamHead head) {
            Append append = part.append();
            PendingEvent event = append.events().get(i);
            long version = head.version() + 1;
            EventLeaf leaf = new EventLeaf(
                    frontier.size() + 1,
                    append.stream(),
                    version,
                    event.eventId(),
                    event.type(),
                    event.schemaVersion(),
                    recordedAt,
                    part.payloadSha256()[i],
                    part.metadataSha256()[i],
                    head.leafHash());
            byte[] leafHash = hash.leaf(leaf.bytes(recordedAtWritten));
            frontier.add(leafHash, hash, BatchPlan.this::keepAboveTiles);
            rows.streams.add(append.stream());
            rows.versions.add(version);
            rows.eventIds.add(event.eventId());
            rows.types.add(event.type());
            rows.schemaVersions.add(event.schemaVersion());
            rows.payloads.add(event.payload());
            rows.metadata.add(event.metadata());
            rows.leafHashes.add(leafHash);
            return new StreamHead(version, leafHash);
        }
    }

    private void keepAboveTiles(int height, long index, byte[] root) {
        if (height % Tiles.HEIGHT == 0) {
            rows.treeLevels.add(height / Tiles.HEIGHT);
            rows.treeIndexes.add(index);
            rows.treeHashes.add(root);
        }
    }
}
