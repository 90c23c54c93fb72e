package org.balcony.command.platform.axon;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.command.platform.dispatch.World;
import org.balcony.command.platform.request.StreamNames;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.Claim;

/** The keys of the log, and those that a batch has claimed and not yet appended. */
final class SpeculativeKeys {

    private final Keys keys;
    private final Map<Claim, StreamId> claimed = new HashMap<>();

    SpeculativeKeys(Keys keys) {
        this.keys = keys;
    }

    Optional<StreamId> claimant(String scope, String key) {
        StreamId own = claimed.get(new Claim(scope, key));
        return own == null ? keys.claimant(scope, key) : Optional.of(own);
    }

    Set<StreamId> claimants(String scope) {
        Set<StreamId> holders = new LinkedHashSet<>(keys.claimants(scope));
        claimed.forEach((claim, stream) -> {
            if (claim.scope().equals(scope)) {
                holders.add(stream);
            }
        });
        return holders;
    }

    /** The streams of the organisation, those of the batch included. */
    Set<StreamId> organisations(Collection<? extends World.Opened> opened) {
        Set<StreamId> all = new LinkedHashSet<>(keys.organisations());
        opened.stream()
                .filter(one -> one.id().kind() == StreamKind.ORGANISATION && one.version() > 0)
                .forEach(one -> all.add(one.id()));
        return all;
    }

    void claim(String scope, String key, StreamId stream) {
        claimed.put(new Claim(scope, key), stream);
    }

    Optional<StreamId> holder(StreamKind kind, String code) {
        return claimant(StreamNames.codeScope(kind), code);
    }

    boolean exists(StreamId stream) {
        return keys.exists(stream);
    }
}
