package org.balcony.query.platform.visibility;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.vault.SecretUse;
import org.balcony.ledger.vault.Vault;

/**
 * Pseudonyms by a secret of the vault: {@code p-} and ten letters or digits, the same on every node and after every start,
 * and unrelated to each other for whoever has not the secret.
 */
public final class KeyedPseudonyms implements Pseudonyms {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 10;
    private static final int BITS = 5;

    private record Asked(String audience, StreamId caseStream, LocalId participation) {}

    private final Vault vault;
    private final Cache<Asked, LocalId> known =
            Caffeine.newBuilder().maximumSize(50_000).build();

    public KeyedPseudonyms(Vault vault) {
        this.vault = vault;
    }

    @Override
    public LocalId of(String audience, StreamId caseStream, LocalId participation) {
        return known.get(new Asked(audience, caseStream, participation), this::made);
    }

    /** Lengths stand before the parts, so that no two questions are written alike. */
    private LocalId made(Asked asked) {
        String written = asked.audience.length() + ":" + asked.audience + '|' + asked.caseStream + '|'
                + asked.participation.value();
        byte[] digest = vault.secret(SecretUse.PSEUDONYMS).digest(written);
        StringBuilder word = new StringBuilder("p-");
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | digest[i] & 0xff;
        }
        for (int i = 0; i < LENGTH; i++) {
            word.append(ALPHABET.charAt((int) (bits & (1 << BITS) - 1)));
            bits >>>= BITS;
        }
        return new LocalId(word.toString());
    }
}
