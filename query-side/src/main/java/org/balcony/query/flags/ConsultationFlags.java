package org.balcony.query.flags;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.balcony.events.AssessmentEvent.ContactInitiator;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.ProductEvent.Initiator;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.facts.Consultations;
import org.balcony.query.facts.Parties;
import org.balcony.query.kernel.Entry;
import org.balcony.query.titles.Subjects;
import org.jspecify.annotations.Nullable;

/** Flags what we did with parties while a consultation that we had sought about it was still going on. */
final class ConsultationFlags {

    private final Scene scene;
    private final NavigableMap<Instant, List<Entry<?>>> acts = new TreeMap<>();
    private final Map<ActorOrText, NavigableMap<Instant, List<Entry<?>>>> actsByParty = new HashMap<>();
    private final Map<LocalId, Entry<SessionHeld>> held;

    private ConsultationFlags(Scene scene) {
        this.scene = scene;
        this.held = scene.latest(SessionHeld.class, SessionHeld::sessionId);
        Map<LocalId, Entry<SessionOpened>> opened = scene.latest(SessionOpened.class, SessionOpened::sessionId);
        Map<LocalId, Set<ActorOrText>> attending = Parties.attending(scene.entries());
        held.forEach((id, one) ->
                act(one, Parties.presentAt(one.event(), opened.get(id), attending.getOrDefault(id, Set.of()))));
        scene.all(MessageCarried.class)
                .forEach(one -> act(
                        one,
                        new HashSet<>(
                                List.of(one.event().fromParty(), one.event().toParty()))));
        scene.all(ContactMade.class).stream()
                .filter(one -> one.event().initiatedBy() == ContactInitiator.US
                        && one.event().counterpart() != null)
                .forEach(one -> act(
                        one,
                        Set.of(ActorOrText.of(Objects.requireNonNull(one.event().counterpart())))));
        scene.all(JointActionLaunched.class).stream()
                .filter(one -> one.event().initiatedBy() == Initiator.TEAM)
                .forEach(one -> act(one, Set.copyOf(one.event().sides())));
    }

    static List<FlagRow> in(Scene scene) {
        List<Entry<ConsultationSought>> sought = scene.all(ConsultationSought.class);
        if (sought.isEmpty()) {
            return List.of();
        }
        ConsultationFlags found = new ConsultationFlags(scene);
        Map<LocalId, Entry<InitiativeMapped>> map =
                scene.latest(InitiativeMapped.class, InitiativeMapped::initiativeId);
        Map<LocalId, Entry<?>> endings = Consultations.endings(scene.entries());
        List<FlagRow> flags = new ArrayList<>();
        for (Entry<ConsultationSought> one : sought) {
            Entry<?> end = endings.get(one.event().consultationId());
            found.actBefore(one, end, map).ifPresent(act -> flags.add(found.flag(one, end, act)));
        }
        return flags;
    }

    private void act(Entry<?> entry, Set<ActorOrText> parties) {
        Instant began = entry.when().earliest();
        if (began != null && !parties.isEmpty()) {
            acts.computeIfAbsent(began, _ -> new ArrayList<>()).add(entry);
            parties.forEach(party -> actsByParty
                    .computeIfAbsent(party, _ -> new TreeMap<>())
                    .computeIfAbsent(began, _ -> new ArrayList<>())
                    .add(entry));
        }
    }

    private Optional<Entry<?>> actBefore(
            Entry<ConsultationSought> sought, @Nullable Entry<?> end, Map<LocalId, Entry<InitiativeMapped>> map) {
        ConsultationSought consultation = sought.event();
        Entry<SessionHeld> named = named(consultation.about());
        if (named != null) {
            return Optional.<Entry<?>>of(named).filter(act -> before(act, end));
        }
        When planned = consultation.plannedActionOn();
        if (planned != null) {
            return first(acts, planned.earliest(), planned.latest(), end, consultation.with());
        }
        Entry<InitiativeMapped> about =
                consultation.initiativeId() == null ? null : map.get(consultation.initiativeId());
        return about == null
                ? Optional.empty()
                : about.event().partiesEngaged().stream()
                        .map(party -> actsByParty.getOrDefault(ActorOrText.of(party), new TreeMap<>()))
                        .flatMap(byParty ->
                                first(byParty, sought.when().earliest(), null, end, consultation.with()).stream())
                        .findFirst();
    }

    private @Nullable Entry<SessionHeld> named(@Nullable String about) {
        if (about == null || !about.startsWith("session/")) {
            return null;
        }
        String id = about.substring("session/".length());
        return id.matches("[a-z0-9.-]{1,64}") ? held.get(new LocalId(id)) : null;
    }

    private Optional<Entry<?>> first(
            NavigableMap<Instant, List<Entry<?>>> among,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Entry<?> end,
            ActorOrText with) {
        Instant over = end == null ? null : end.when().earliest();
        Instant until = to == null || (over != null && over.isBefore(to)) ? over : to;
        NavigableMap<Instant, List<Entry<?>>> since = from == null ? among : among.tailMap(from, true);
        NavigableMap<Instant, List<Entry<?>>> window = until == null
                ? since
                : from != null && until.isBefore(from) ? new TreeMap<>() : since.headMap(until, true);
        return window.values().stream()
                .flatMap(List::stream)
                .filter(act -> before(act, end) && !isContactWith(act, with))
                .findFirst();
    }

    /** Talking to those who are consulted is consulting. */
    private static boolean isContactWith(Entry<?> act, ActorOrText with) {
        return act.event() instanceof ContactMade contact
                && contact.counterpart() != null
                && ActorOrText.of(contact.counterpart()).equals(with);
    }

    private static boolean before(Entry<?> act, @Nullable Entry<?> end) {
        return end == null || act.precedes(end);
    }

    private FlagRow flag(Entry<ConsultationSought> sought, @Nullable Entry<?> end, Entry<?> act) {
        String subject = Subjects.of(act.event(), scene.reading().subject());
        List<Entry<?>> basis = new ArrayList<>(List.of(act, sought));
        if (end != null) {
            basis.add(end);
        }
        return scene.flag(
                FlagCode.ACTED_BEFORE_CONSULTING,
                "consultation/" + sought.event().consultationId(),
                scene.since(act),
                "We acted (%s, %s) before the consultation with %s had ended."
                        .formatted(
                                subject, act.when(), scene.name(sought.event().with())),
                basis);
    }
}
