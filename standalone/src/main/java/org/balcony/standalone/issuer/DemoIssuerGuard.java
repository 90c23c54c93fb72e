package org.balcony.standalone.issuer;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;

/** Says where demo identities must not be: everybody knows their secret. */
public final class DemoIssuerGuard {

    private DemoIssuerGuard() {}

    /**
     * Refuses an address that others can reach and the profile {@code production}.
     *
     * @param address the address the process listens on; empty stands for every address of the machine
     * @throws IllegalStateException if demo identities must not be offered there
     */
    public static void check(String address, Collection<String> profiles) {
        if (profiles.contains("production")) {
            throw new IllegalStateException("demo identities are not offered under the profile production");
        }
        if (!isLoopback(address)) {
            throw new IllegalStateException("demo identities are offered on the loopback address only, not on "
                    + (address.isBlank() ? "every address" : address));
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
