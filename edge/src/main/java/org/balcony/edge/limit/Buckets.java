package org.balcony.edge.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** A bucket of tokens for each key. Of very many keys the least used are forgotten, and begin again with a full bucket. */
final class Buckets {

    private static final int MOST = 50_000;
    private static final Duration FULL_AGAIN = Duration.ofMinutes(2);

    private final int perMinute;
    private final TimeMeter clock;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(FULL_AGAIN)
            .build();

    Buckets(int perMinute, TimeMeter clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    Allowance take(String key) {
        if (perMinute == 0) {
            return new Allowance(true, 0, 0, Duration.ZERO);
        }
        ConsumptionProbe probe = buckets.get(key, any -> fresh()).tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed(),
                perMinute,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    void giveBack(String key) {
        Bucket bucket = buckets.getIfPresent(key);
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(clock)
                .build();
    }
}
