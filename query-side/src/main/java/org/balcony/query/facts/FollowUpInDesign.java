package org.balcony.query.facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/**
 * Whether follow-up was part of the design: provided for, or planned, before the first session was over.
 *
 * @param said in words
 */
public record FollowUpInDesign(boolean partOfDesign, String said, List<EventId> eventIds) {

    /** What is to be said of a case; empty while no session was held in it. */
    public static Optional<FollowUpInDesign> in(Entries entries) {
        Optional<Entry<SessionHeld>> first = entries.all(SessionHeld.class).stream()
                .filter(one -> one.when().latest() != null)
                .min(Comparator.<Entry<SessionHeld>, Instant>comparing(
                                one -> one.when().latest() == null
                                        ? Instant.MAX
                                        : one.when().latest())
                        .thenComparing(one -> one.event().sessionId().value()));
        return first.map(session -> of(session, entries));
    }

    private static FollowUpInDesign of(Entry<SessionHeld> session, Entries entries) {
        List<Entry<ProcessDesignAdopted>> designs = entries.all(ProcessDesignAdopted.class);
        List<Entry<?>> provided = Stream.<Entry<?>>concat(
                        designs.stream().filter(one -> provides(one.event())),
                        entries.all(FollowUpPlanned.class).stream())
                .toList();
        List<Entry<?>> inTime =
                provided.stream().filter(one -> !session.precedes(one)).toList();
        return inTime.isEmpty()
                ? new FollowUpInDesign(
                        false,
                        "follow-up not part of design",
                        RestsOn.ids(Stream.of(List.of(session), designs, provided)
                                .<Entry<?>>flatMap(List::stream)
                                .toList()))
                : new FollowUpInDesign(
                        true,
                        "follow-up part of design",
                        RestsOn.ids(Stream.<Entry<?>>concat(inTime.stream(), Stream.of(session))
                                .toList()));
    }

    private static boolean provides(ProcessDesignAdopted design) {
        return design.followUpProvision() != null && !design.followUpProvision().isBlank();
    }
}
