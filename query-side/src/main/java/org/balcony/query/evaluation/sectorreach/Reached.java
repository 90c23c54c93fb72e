package org.balcony.query.evaluation.sectorreach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.AssessmentEvent.InfluenceResult;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.CoordinationEvent.ThirdPartyAction;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Sector;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.ConveningReach;
import org.balcony.query.facts.Parties;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/** What reached which sector. */
final class Reached {

    private final Entries entries;
    private final Sectors sectors;
    private final Map<Sector, Map<Means, Set<Entry<?>>>> byMeans = new EnumMap<>(Sector.class);
    private final Map<Sector, Set<Entry<?>>> profiles = new EnumMap<>(Sector.class);
    private final Set<Entry<?>> placeless = new LinkedHashSet<>();

    private Reached(Entries entries) {
        this.entries = entries;
        this.sectors = new Sectors(entries);
    }

    static Reached in(Entries entries) {
        Reached reached = new Reached(entries);
        reached.contacts();
        reached.influence();
        reached.sessions();
        reached.statementsAndActs();
        reached.assessed();
        return reached;
    }

    private void contacts() {
        Chronology.sorted(entries.all(ContactMade.class))
                .forEach(one -> add(one.event().sector(), Means.CONTACTS, one));
    }

    private void influence() {
        Map<EventId, Sector> ofContact = entries.all(ContactMade.class).stream()
                .collect(Collectors.toMap(Entry::id, one -> one.event().sector(), (_, later) -> later, HashMap::new));
        for (Entry<InfluenceObserved> one : Chronology.sorted(entries.all(InfluenceObserved.class))) {
            Set<Sector> of = ofActor(one.event().target());
            one.event().contactRefs().stream()
                    .filter(ofContact::containsKey)
                    .map(ofContact::get)
                    .forEach(of::add);
            add(of, Means.INFLUENCE_OBSERVED, one);
            if (one.event().observed() == InfluenceResult.FOLLOWED_THROUGH) {
                of.forEach(sector -> add(sector, Means.FOLLOWED_THROUGH, one));
            }
        }
    }

    private void sessions() {
        Map<LocalId, Entry<SessionOpened>> opened = entries.latest(SessionOpened.class, SessionOpened::sessionId);
        Map<LocalId, Set<ActorOrText>> attending = Parties.attending(entries);
        Map<LocalId, List<Entry<?>>> people = people();
        entries.latest(SessionHeld.class, SessionHeld::sessionId).forEach((id, held) -> {
            Set<Sector> of = new LinkedHashSet<>(Sectors.counted(held.event()));
            Parties.presentAt(held.event(), opened.get(id), attending.getOrDefault(id, Set.of()))
                    .forEach(side -> of.addAll(ofActor(side)));
            people.getOrDefault(id, List.of()).forEach(person -> {
                Sector sector = person.event() instanceof CandidateNominated nominated ? nominated.sector() : null;
                if (sector != null) {
                    of.add(sector);
                    profiles.computeIfAbsent(sector, _ -> new LinkedHashSet<>()).add(person);
                }
            });
            add(of, Means.SESSIONS, held);
        });
    }

    /** The nominations of those who attended each session. */
    private Map<LocalId, List<Entry<?>>> people() {
        Map<LocalId, Entry<CandidateNominated>> nominated =
                entries.latest(CandidateNominated.class, CandidateNominated::participationId);
        Map<LocalId, List<Entry<?>>> people = new HashMap<>();
        for (Entry<AttendanceRecorded> one : entries.all(AttendanceRecorded.class)) {
            Entry<CandidateNominated> person = nominated.get(one.event().participationId());
            if (person != null && Parties.attends(one.event().status())) {
                people.computeIfAbsent(one.event().sessionId(), _ -> new ArrayList<>())
                        .add(person);
            }
        }
        return people;
    }

    private void statementsAndActs() {
        for (Entry<MediaStatementIssued> one : Chronology.sorted(entries.all(MediaStatementIssued.class))) {
            ofParties(Stream.concat(Stream.of(one.event().issuer()), one.event().jointWith().stream()), one);
        }
        for (Entry<ThirdPartyActionNotified> one : Chronology.sorted(entries.all(ThirdPartyActionNotified.class))) {
            if (one.event().kind() == ThirdPartyAction.ISSUES_STATEMENT) {
                ofParties(Stream.of(one.event().actor()), one);
            }
        }
        for (Entry<JointActionLaunched> one : Chronology.sorted(entries.all(JointActionLaunched.class))) {
            ofParties(one.event().sides().stream(), one);
        }
    }

    private void ofParties(Stream<ActorOrText> actors, Entry<?> act) {
        Set<Sector> of = new LinkedHashSet<>();
        actors.forEach(actor -> of.addAll(ofActor(actor)));
        add(of, Means.STATEMENTS_OR_ACTS, act);
    }

    private void assessed() {
        ConveningReach.byReach(entries).values().stream().map(List::getLast).forEach(said -> {
            Integer access = said.target().access().points();
            Integer influence = said.target().influence().points();
            if ((access != null && access > 0) || (influence != null && influence > 0)) {
                add(ofActor(said.target().target()), Means.ASSESSED, said.in());
            }
        });
    }

    private Set<Sector> ofActor(ActorOrText actor) {
        Set<Sector> of = new LinkedHashSet<>();
        sectors.profile(actor).ifPresent(profile -> {
            of.addAll(profile.event().sectors());
            of.forEach(sector ->
                    profiles.computeIfAbsent(sector, _ -> new LinkedHashSet<>()).add(profile));
        });
        return of;
    }

    private void add(Collection<Sector> of, Means means, Entry<?> by) {
        if (of.isEmpty()) {
            placeless.add(by);
        }
        of.forEach(sector -> add(sector, means, by));
    }

    private void add(Sector sector, Means means, Entry<?> by) {
        byMeans.computeIfAbsent(sector, _ -> new TreeMap<>())
                .computeIfAbsent(means, _ -> new LinkedHashSet<>())
                .add(by);
    }

    /** What is on record without a sector that could be told. */
    List<EventId> placeless() {
        return placeless.stream().<EventId>map(Entry::id).toList();
    }

    SectorReachRow row(Sector sector) {
        Map<Means, Set<Entry<?>>> means = byMeans.getOrDefault(sector, Map.of());
        Set<Entry<?>> all = new LinkedHashSet<>();
        means.values().forEach(all::addAll);
        boolean reached = !all.isEmpty();
        if (reached) {
            all.addAll(profiles.getOrDefault(sector, Set.of()));
        }
        RestsOn ground = new RestsOn(List.copyOf(all), entries.reading().asOf());
        return new SectorReachRow(
                ground.ids(),
                sector,
                tallied(means, Means.CONTACTS),
                tallied(means, Means.INFLUENCE_OBSERVED),
                tallied(means, Means.FOLLOWED_THROUGH),
                tallied(means, Means.SESSIONS),
                tallied(means, Means.STATEMENTS_OR_ACTS),
                tallied(means, Means.ASSESSED),
                reached,
                ground.disputed(),
                ground.corrected(),
                ground.uncertain());
    }

    private static Tallied tallied(Map<Means, Set<Entry<?>>> means, Means by) {
        return Tallied.of(means.getOrDefault(by, Set.of()).stream()
                .<EventId>map(Entry::id)
                .distinct()
                .toList());
    }
}
