package org.balcony.query.log;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.LogProofs;
import org.balcony.ledger.StoredEvent;
import org.balcony.ledger.checkpoint.Checkpoint;
import org.balcony.ledger.checkpoint.SignedNote;
import org.balcony.ledger.merkle.ProofCheck;
import org.balcony.ledger.merkle.TreeHash;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Integrity;

/**
 * Checks streams against the log as it is stored at the moment of asking: every leaf hash is worked out again from the bytes
 * of its event, and looked for in the tree of the newest checkpoint, of which the log up to the position must be the beginning.
 * The whole log, receipts and all, is checked by {@code
 * ./balcony verify}.
 */
public final class StreamIntegrity implements Integrity {

    private static final int PAGE = 1_000;
    private static final int TILE = TilePath.FULL;
    private static final String ERASED =
            EventCatalogue.standard().entry(PersonalDataErased.class).type();

    private final Ledger ledger;
    private final LogProofs proofs;

    public StreamIntegrity(Ledger ledger, LogProofs proofs) {
        this.ledger = ledger;
        this.proofs = proofs;
    }

    @Override
    public Optional<Finding> of(StreamId stream, long upTo) {
        Checkpoint signed =
                Checkpoint.parse(SignedNote.parse(proofs.checkpoint()).text());
        byte[] root = root(upTo);
        StreamCheck check = new StreamCheck();
        List<Long> positions = new ArrayList<>();
        List<byte[]> leaves = new ArrayList<>();
        for (StoredEvent event : stored(stream, upTo)) {
            check.event(event);
            positions.add(event.position());
            leaves.add(event.leafHash());
        }
        return Optional.of(new Finding(
                check.length(),
                check.verifiedTo(),
                check.gaps(),
                check.firstBad(),
                isBeginning(upTo, root, signed) && inTree(positions, leaves, signed),
                new CheckedAgainst(upTo, Base64.getEncoder().encodeToString(root))));
    }

    /** The root of the log up to a position; no bytes where the log does not reach that far any more. */
    private byte[] root(long size) {
        try {
            return proofs.root(size);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private boolean isBeginning(long size, byte[] root, Checkpoint signed) {
        try {
            return new ProofCheck()
                    .consistency(
                            size, root, signed.size(), signed.root(), proofs.consistencyProof(size, signed.size()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public List<LocalDate> erasures(Set<PersonId> persons, AsOf asOf) {
        return persons.stream()
                .flatMap(person -> stored(StreamId.of(person), Long.MAX_VALUE).stream())
                .filter(event -> event.type().equals(ERASED) && asOf.hadBeenRecorded(event.recordedAt()))
                .map(event -> LocalDate.ofInstant(event.recordedAt(), ZoneOffset.UTC))
                .sorted()
                .toList();
    }

    private List<StoredEvent> stored(StreamId stream, long upTo) {
        List<StoredEvent> all = new ArrayList<>();
        List<StoredEvent> page;
        long version = 0;
        do {
            page = ledger.read(stream.toString(), version, PAGE);
            for (StoredEvent event : page) {
                if (event.position() > upTo) {
                    return all;
                }
                all.add(event);
                version = event.version();
            }
        } while (page.size() == PAGE);
        return all;
    }

    /** Whether each leaf lies in its tile of the tree, and each such tile under the root of the checkpoint. */
    private boolean inTree(List<Long> positions, List<byte[]> leaves, Checkpoint signed) {
        try {
            for (int i = 0; i < leaves.size(); i++) {
                if (!Arrays.equals(inTile(positions.get(i), signed.size()), leaves.get(i))) {
                    return false;
                }
            }
            Set<Long> tiles = new TreeSet<>(
                    positions.stream().map(position -> (position - 1) / TILE).toList());
            return tiles.stream().allMatch(tile -> underRoot(tile, signed));
        } catch (IllegalArgumentException e) {
            // the tree lacks a place that the stream or the checkpoint says it has
            return false;
        }
    }

    private byte[] inTile(long position, long size) {
        long index = position - 1;
        byte[] hashes = tile(index / TILE, size);
        int at = (int) (index % TILE) * TreeHash.LENGTH;
        return at >= hashes.length ? new byte[0] : Arrays.copyOfRange(hashes, at, at + TreeHash.LENGTH);
    }

    private byte[] tile(long tile, long size) {
        return proofs.tile(0, tile, (int) Math.max(1, Math.min(TILE, size - tile * TILE)));
    }

    private boolean underRoot(long tile, Checkpoint signed) {
        long index = tile * TILE;
        byte[] first = Arrays.copyOf(tile(tile, signed.size()), TreeHash.LENGTH);
        return MessageDigest.isEqual(proofs.root(signed.size()), signed.root())
                && new ProofCheck()
                        .inclusion(
                                first,
                                index,
                                signed.size(),
                                proofs.inclusionProof(index + 1, signed.size()),
                                signed.root());
    }
}
