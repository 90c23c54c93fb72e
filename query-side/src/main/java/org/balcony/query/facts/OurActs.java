package org.balcony.query.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balcony.events.AssessmentEvent.ContactInitiator;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ProductEvent.Initiator;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** What we did with the parties and when it began: sessions, messages carried, contacts we sought, actions we launched. */
public final class OurActs {

    private final NavigableMap<Instant, List<Entry<?>>> acts = new TreeMap<>();
    private final Map<ActorOrText, NavigableMap<Instant, List<Entry<?>>>> byParty = new HashMap<>();
    private final Map<LocalId, Entry<SessionHeld>> held;

    private OurActs(Map<LocalId, Entry<SessionHeld>> held) {
        this.held = held;
    }

    public static OurActs in(Entries entries) {
        OurActs found = new OurActs(entries.latest(SessionHeld.class, SessionHeld::sessionId));
        Map<LocalId, Entry<SessionOpened>> opened = entries.latest(SessionOpened.class, SessionOpened::sessionId);
        Map<LocalId, Set<ActorOrText>> attending = Parties.attending(entries);
        found.held.forEach((id, one) ->
                found.add(one, Parties.presentAt(one.event(), opened.get(id), attending.getOrDefault(id, Set.of()))));
        entries.all(MessageCarried.class)
                .forEach(one -> found.add(
                        one,
                        new HashSet<>(
                                List.of(one.event().fromParty(), one.event().toParty()))));
        entries.all(ContactMade.class).stream()
                .filter(one -> one.event().initiatedBy() == ContactInitiator.US
                        && one.event().counterpart() != null)
                .forEach(one -> found.add(
                        one,
                        Set.of(ActorOrText.of(Objects.requireNonNull(one.event().counterpart())))));
        entries.all(JointActionLaunched.class).stream()
                .filter(one -> one.event().initiatedBy() == Initiator.TEAM)
                .forEach(one -> found.add(one, Set.copyOf(one.event().sides())));
        return found;
    }

    private void add(Entry<?> entry, Set<ActorOrText> parties) {
        Instant began = entry.when().earliest();
        if (began != null && !parties.isEmpty()) {
            acts.computeIfAbsent(began, _ -> new ArrayList<>()).add(entry);
            parties.forEach(party -> byParty.computeIfAbsent(party, _ -> new TreeMap<>())
                    .computeIfAbsent(began, _ -> new ArrayList<>())
                    .add(entry));
        }
    }

    /** All acts that began between two instants, in the order in which they began; null bounds are open. */
    public Stream<Entry<?>> between(@Nullable Instant from, @Nullable Instant to) {
        return between(acts, from, to);
    }

    /** The acts that involve a party and began between two instants, in the order in which they began. */
    public Stream<Entry<?>> with(ActorId party, @Nullable Instant from, @Nullable Instant to) {
        return between(byParty.getOrDefault(ActorOrText.of(party), new TreeMap<>()), from, to);
    }

    private static Stream<Entry<?>> between(
            NavigableMap<Instant, List<Entry<?>>> among, @Nullable Instant from, @Nullable Instant to) {
        NavigableMap<Instant, List<Entry<?>>> since = from == null ? among : among.tailMap(from, true);
        NavigableMap<Instant, List<Entry<?>>> window =
                to == null ? since : from != null && to.isBefore(from) ? new TreeMap<>() : since.headMap(to, true);
        return window.values().stream().flatMap(List::stream);
    }

    /** The session that a reference such as {@code session/s-1} names and that was held; null where it names none. */
    public @Nullable Entry<SessionHeld> named(@Nullable String reference) {
        if (reference == null || !reference.startsWith("session/")) {
            return null;
        }
        String id = reference.substring("session/".length());
        return id.matches("[a-z0-9.-]{1,64}") ? held.get(new LocalId(id)) : null;
    }
}
