package org.balcony.command.platform.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.balcony.command.platform.request.StreamNames;
import org.balcony.command.platform.request.Streams;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.Claim;
import org.balcony.ledger.Ledger;

/** Which stream holds which key, by the log. A key never changes hands, so what has been found stays true. */
public final class Keys implements Streams {

    private static final long MOST = 100_000;

    private final Ledger ledger;
    private final StreamStates states;
    private final Cache<Claim, StreamId> found =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<StreamId, Boolean> there =
            Caffeine.newBuilder().maximumSize(MOST).build();

    public Keys(Ledger ledger, StreamStates states) {
        this.ledger = ledger;
        this.states = states;
    }

    Optional<StreamId> claimant(String scope, String key) {
        Claim claim = new Claim(scope, key);
        StreamId holder = found.getIfPresent(claim);
        if (holder != null) {
            return Optional.of(holder);
        }
        Optional<StreamId> read = ledger.claimant(scope, key).map(StreamId::of);
        read.ifPresent(stream -> found.put(claim, stream));
        return read;
    }

    Set<StreamId> claimants(String scope) {
        Set<StreamId> holders = new LinkedHashSet<>();
        ledger.claims(scope).values().forEach(stream -> holders.add(StreamId.of(stream)));
        return holders;
    }

    /** The streams of the organisation, those other nodes have begun by now among them. */
    Set<StreamId> organisations() {
        Set<StreamId> all = new LinkedHashSet<>();
        ledger.streams(StreamKind.ORGANISATION.word() + '/').forEach(stream -> all.add(StreamId.of(stream)));
        return all;
    }

    @Override
    public Optional<StreamId> holder(StreamKind kind, String code) {
        return claimant(StreamNames.codeScope(kind), code);
    }

    @Override
    public boolean exists(StreamId stream) {
        if (states.remembers(stream) || there.getIfPresent(stream) != null) {
            return true;
        }
        boolean exists = !ledger.read(stream.toString(), 0, 1).isEmpty();
        if (exists) {
            there.put(stream, true);
        }
        return exists;
    }
}
