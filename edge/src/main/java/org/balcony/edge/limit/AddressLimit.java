package org.balcony.edge.limit;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Counts requests without a valid token by network address; of IPv6 the network, because its owner has all the rest. */
public final class AddressLimit {

    private static final int NETWORK_BYTES = 8;

    private final Buckets buckets;

    public AddressLimit(LimitSettings settings, TimeMeter clock) {
        this.buckets = new Buckets(settings.tokenlessPerMinute(), clock);
    }

    Allowance take(HttpServletRequest request) {
        return buckets.take(network(request.getRemoteAddr()));
    }

    /** The request turned out to have a valid token. */
    void giveBack(HttpServletRequest request) {
        buckets.giveBack(network(request.getRemoteAddr()));
    }

    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                    : address;
        } catch (IllegalArgumentException noLiteral) {
            return address;
        }
    }
}
