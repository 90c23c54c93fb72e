package org.balcony.edge.limit;

import java.util.HashMap;
import java.util.Map;

/** How many of a kind are under way, in all and of each user. */
final class Places {

    private final int perUser;
    private final int most;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    Places(int perUser, int most) {
        this.perUser = perUser;
        this.most = most;
    }

    synchronized boolean take(String user) {
        if (all >= most || taken.getOrDefault(user, 0) >= perUser) {
            return false;
        }
        all++;
        taken.merge(user, 1, Integer::sum);
        return true;
    }

    synchronized void leave(String user) {
        all--;
        taken.computeIfPresent(user, (any, places) -> places == 1 ? null : places - 1);
    }
}
