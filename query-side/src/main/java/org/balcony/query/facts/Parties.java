package org.balcony.query.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConflictEvent.ConfigurationChange;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyConfigurationChanged;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Who the parties are, and which of them took part in what. Sides are compared as they are written. */
public final class Parties {

    private Parties() {}

    /** The parties of the conflict, as last identified. */
    public static Map<ActorId, Entry<PartyIdentified>> identified(Entries entries) {
        return entries.latest(PartyIdentified.class, PartyIdentified::actorId);
    }

    /** The principal parties, without those that were disbanded or merged into others. */
    public static Map<ActorId, Entry<PartyIdentified>> principal(Entries entries) {
        Set<ActorId> gone = new HashSet<>();
        for (Entry<PartyConfigurationChanged> change : entries.all(PartyConfigurationChanged.class)) {
            ConfigurationChange kind = change.event().kind();
            if (kind == ConfigurationChange.DISBANDED || kind == ConfigurationChange.MERGER) {
                gone.addAll(change.event().from());
            }
            change.event().to().forEach(gone::remove);
        }
        Map<ActorId, Entry<PartyIdentified>> parties = identified(entries);
        parties.values()
                .removeIf(one -> !Boolean.TRUE.equals(one.event().principal())
                        || gone.contains(one.event().actorId()));
        return parties;
    }

    /** The sides on record as present at a session that was held. */
    public static Set<ActorOrText> presentAt(
            SessionHeld held, @Nullable Entry<SessionOpened> opened, Set<ActorOrText> attending) {
        Set<ActorOrText> present = new HashSet<>(held.partiesPresent());
        present.addAll(attending);
        if (opened != null) {
            present.addAll(opened.event().partiesPresent());
        }
        if (held.attendanceSummary() != null && held.attendanceSummary().bySide() != null) {
            held.attendanceSummary().bySide().byGroup().forEach((side, count) -> {
                if (count > 0) {
                    present.add(new ActorOrText(side));
                }
            });
        }
        return present;
    }

    /** The sides of the persons recorded as attending each session. */
    public static Map<LocalId, Set<ActorOrText>> attending(Entries entries) {
        Map<LocalId, Entry<CandidateNominated>> nominated =
                entries.latest(CandidateNominated.class, CandidateNominated::participationId);
        Map<LocalId, Set<ActorOrText>> attending = new HashMap<>();
        for (Entry<AttendanceRecorded> one : entries.all(AttendanceRecorded.class)) {
            Entry<CandidateNominated> person = nominated.get(one.event().participationId());
            if (person != null && attends(one.event().status())) {
                attending
                        .computeIfAbsent(one.event().sessionId(), _ -> new HashSet<>())
                        .add(person.event().side());
            }
        }
        return attending;
    }

    public static boolean attends(AttendanceStatus status) {
        return switch (status) {
            case PRESENT, PARTLY, ONLINE -> true;
            case EXCUSED, UNEXCUSED, BARRED -> false;
        };
    }

    /** The parties our case engages: by mandate, session, nomination, or as the map says of our own initiative. */
    public static Set<ActorOrText> engaged(Entries entries) {
        return Stream.of(
                        entries.all(MandateAgreed.class).stream()
                                .flatMap(one -> one.event().principals().stream())
                                .map(ActorOrText::of),
                        entries.all(SessionScheduled.class).stream()
                                .flatMap(one -> one.event().partiesExpected().stream()),
                        entries.all(SessionOpened.class).stream().flatMap(one -> one.event().partiesPresent().stream()),
                        entries.all(SessionHeld.class).stream()
                                .flatMap(one -> presentAt(one.event(), null, Set.of()).stream()),
                        entries.all(CandidateNominated.class).stream()
                                .map(one -> one.event().side()),
                        map(entries).stream()
                                .filter(one -> isOurs(one.event(), entries))
                                .flatMap(one -> one.event().partiesEngaged().stream())
                                .map(ActorOrText::of))
                .flatMap(one -> one)
                .collect(Collectors.toSet());
    }

    /** The map of initiatives, each as last mapped. */
    public static List<Entry<InitiativeMapped>> map(Entries entries) {
        return List.copyOf(entries.latest(InitiativeMapped.class, InitiativeMapped::initiativeId)
                .values());
    }

    /** Whether an initiative is this case of ours. */
    public static boolean isOurs(InitiativeMapped initiative, Entries entries) {
        return initiative.ourCaseId() != null
                && StreamId.of(initiative.ourCaseId()).equals(entries.subject());
    }
}
