package org.balcony.edge.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressLimitTest {

    private long now;

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2::1, 20010db800010002",
        "2001:db8:1:2:ffff::9, 20010db800010002",
        "fe80::1%eth0, fe80000000000000",
        "no address, no address"
    })
    void an_ipv6_network_counts_as_one_address(String address, String network) {
        assertThat(AddressLimit.network(address)).isEqualTo(network);
    }

    @Test
    void a_bucket_fills_again_with_time_and_never_over_its_rim() {
        Buckets buckets = new Buckets(60, clock());
        for (int i = 0; i < 60; i++) {
            assertThat(buckets.take("a").granted()).isTrue();
        }
        Allowance refused = buckets.take("a");
        assertThat(refused.granted()).isFalse();
        assertThat(refused.pause()).isEqualTo(Duration.ofSeconds(1));
        now += Duration.ofSeconds(1).toNanos();
        assertThat(buckets.take("a").granted()).isTrue();
        assertThat(buckets.take("a").granted()).isFalse();
        buckets.giveBack("a");
        assertThat(buckets.take("a").granted()).isTrue();
        now += Duration.ofHours(1).toNanos();
        assertThat(buckets.take("a").left()).isEqualTo(59);
    }

    @Test
    void places_are_given_back_once() {
        Places places = new Places(1, 2);
        LeavesAtTheEnd end = new LeavesAtTheEnd(() -> places.leave("a"));
        assertThat(places.take("a")).isTrue();
        assertThat(places.take("a")).isFalse();
        assertThat(places.take("b")).isTrue();
        assertThat(places.take("c")).isFalse();
        end.leave();
        end.leave();
        assertThat(places.take("c")).isTrue();
        assertThat(places.take("d")).isFalse();
    }

    private TimeMeter clock() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return now;
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }
}
