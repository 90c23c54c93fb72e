package org.balcony.query.evaluation.ecosystemmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.Parties;
import org.balcony.query.facts.Tenure;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.Words;

/** What a reading knows of the ecosystem around a conflict. */
record Ecosystem(Entries entries, Levels levels, List<Entry<InitiativeMapped>> map, List<Link> links) {

    /** Rotations have no ids but their events', so they come in the order of happening. */
    private static final Comparator<EcosystemRow> BY_ELEMENT = Comparator.comparing(EcosystemRow::what)
            .thenComparing(
                    row -> row.what() == Element.COUNTERPART_ROTATION ? row.when() : null,
                    Comparator.nullsFirst(Chronology.OF_DATES))
            .thenComparing(EcosystemRow::id);

    /** What an actor does on the map, and the record that says so. */
    record Part(String word, Entry<?> by) {}

    static Ecosystem of(Reading reading) {
        Entries entries = Entries.of(reading);
        Levels levels = Levels.in(entries);
        List<Link> links = Stream.concat(
                        Link.onTheMap(entries, levels).stream(),
                        cases(reading).flatMap(one -> Link.ofCase(one, Levels.in(one)).stream()))
                .sorted(Comparator.comparing(Link::id))
                .toList();
        return new Ecosystem(entries, levels, Parties.map(entries), links);
    }

    private static Stream<Entries> cases(Reading reading) {
        return (reading.subject().kind() == StreamKind.CASE ? List.of(reading) : reading.ofEachCase())
                .stream().map(Entries::of);
    }

    List<EcosystemRow> rows() {
        EcosystemRows rows = new EcosystemRows(entries, levels);
        return Stream.of(
                        map.stream().map(rows::initiative),
                        actors().entrySet().stream().map(one -> rows.actor(one.getKey(), one.getValue())),
                        cases(entries.reading())
                                .flatMap(one -> Tenure.all(one).stream()
                                        .filter(tenure ->
                                                tenure.holder().actor().isPresent())
                                        .map(tenure -> rows.role(tenure, one.subject()))),
                        links.stream().map(link -> rows.link(link, links)),
                        entries.all(CounterpartRotated.class).stream().map(rows::rotation))
                .flatMap(one -> one)
                .sorted(BY_ELEMENT)
                .toList();
    }

    /** The actors on the map and what each does there, in the order in which they came. */
    private Map<ActorId, List<Part>> actors() {
        Map<ActorId, List<Part>> actors = new LinkedHashMap<>();
        for (Entry<PartyIdentified> one : levels.parties().values()) {
            boolean principal = Boolean.TRUE.equals(one.event().principal());
            add(actors, one.event().actorId(), principal ? "principal party" : "party", one);
        }
        for (Entry<InitiativeMapped> one : map) {
            one.event().owners().stream()
                    .distinct()
                    .forEach(owner -> add(
                            actors, owner, "owner of initiative/" + one.event().initiativeId(), one));
        }
        cases(entries.reading())
                .flatMap(one -> Tenure.all(one).stream())
                .forEach(tenure -> tenure.holder()
                        .actor()
                        .ifPresent(holder -> add(actors, holder, Words.of(tenure.role()), tenure.assigned())));
        for (Link link : links) {
            if (!link.id().startsWith("initiative/")) {
                Stream.concat(link.from().stream(), link.to().stream())
                        .distinct()
                        .flatMap(actor -> actor.actor().stream())
                        .forEach(actor -> add(
                                actors,
                                actor,
                                "linked by " + link.purpose(),
                                link.by().getFirst()));
            }
        }
        return actors;
    }

    private static void add(Map<ActorId, List<Part>> actors, ActorId actor, String word, Entry<?> by) {
        actors.computeIfAbsent(actor, _ -> new ArrayList<>()).add(new Part(word, by));
    }
}
