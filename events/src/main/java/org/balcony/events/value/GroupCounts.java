package org.balcony.events.value;

import java.util.Map;

/** What counts by group must be. */
final class GroupCounts {

    private static final int MOST = 1_000_000;
    private static final int MOST_GROUPS = 1_000;
    private static final int LONGEST = 1_000;

    private GroupCounts() {}

    static void check(Map<String, Integer> byGroup) {
        if (byGroup.size() > MOST_GROUPS) {
            throw new IllegalArgumentException("at most 1,000 groups are counted");
        }
        byGroup.forEach((group, count) -> {
            if (group.isBlank() || group.length() > LONGEST || group.chars().anyMatch(c -> c < ' ')) {
                throw new IllegalArgumentException("a group is named in 1 to 1,000 printable characters");
            }
            if (count == null || count < 0 || count > MOST) {
                throw new IllegalArgumentException("a count is a whole number from 0 to 1,000,000");
            }
        });
    }
}
