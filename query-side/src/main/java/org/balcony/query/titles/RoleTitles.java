package org.balcony.query.titles;

import java.util.ArrayList;
import java.util.List;
import org.balcony.events.RoleEvent;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;
import org.jspecify.annotations.Nullable;

/** Who took on, laid down or passed on which work, in words. */
final class RoleTitles {

    private RoleTitles() {}

    static Line of(RoleEvent event, ActorNames names) {
        return switch (event) {
            case RoleAssigned e ->
                Line.of(
                        "Role taken on: " + Words.of(e.role()) + ", " + names.of(e.holder()),
                        e.period() == null ? null : "for " + e.period());
            case RoleEnded e -> Line.of("Role laid down: " + e.assignmentId() + ", " + Words.of(e.reason()), null);
            case HandoverCompleted e ->
                Line.of(
                        "Work handed over by " + names.of(e.outgoing()) + " to " + names.of(e.incoming()) + ", "
                                + days(e.overlapDays()) + " in common",
                        remains(e));
        };
    }

    static String subject(RoleEvent event, StreamId stream) {
        return switch (event) {
            case RoleAssigned e -> "role/" + e.assignmentId();
            case RoleEnded e -> "role/" + e.assignmentId();
            case HandoverCompleted _ -> stream.toString();
        };
    }

    private static String days(int days) {
        return days == 0 ? "no day" : days == 1 ? "1 day" : days + " days";
    }

    private static @Nullable String remains(HandoverCompleted event) {
        List<String> words = new ArrayList<>();
        if (event.relationships() != null && !event.relationships().lost().isEmpty()) {
            words.add(event.relationships().lost().size() + " relationships lost");
        }
        if (!event.openItems().isEmpty()) {
            words.add("still open: " + String.join("; ", event.openItems()));
        }
        return words.isEmpty() ? null : String.join("; ", words);
    }
}
