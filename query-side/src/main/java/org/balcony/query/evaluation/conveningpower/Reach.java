package org.balcony.query.evaluation.conveningpower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.DomainEvent;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Sector;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.ConveningReach;
import org.balcony.query.facts.ConveningReach.Said;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.DaysSummary;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Everything on record about somebody's power over a target.
 *
 * @param subject null where the target was never assessed
 * @param leverage what the subject applied to the target
 * @param contacts ours with the target, whoever the subject is
 * @param observed of the target, whoever the subject is
 */
record Reach(
        @Nullable ActorOrText subject,
        ActorOrText target,
        List<Said> said,
        List<Entry<LeverageApplied>> leverage,
        OurContacts contacts,
        List<Entry<InfluenceObserved>> observed) {

    /** Who over whom, assessed or not, by the order of what was said, applied, contacted and observed first. */
    static List<Reach> all(Entries entries) {
        Map<ConveningReach, List<Said>> said = ConveningReach.byReach(entries);
        Map<ConveningReach, List<Entry<LeverageApplied>>> leverage =
                grouped(entries, LeverageApplied.class, one -> new ConveningReach(one.by(), one.on()));
        Map<ActorOrText, List<Entry<ContactMade>>> contacts = grouped(entries, ContactMade.class, Reach::counterpart);
        Map<ActorOrText, List<Entry<InfluenceObserved>>> observed =
                grouped(entries, InfluenceObserved.class, InfluenceObserved::target);
        Set<ConveningReach> reaches = new LinkedHashSet<>(said.keySet());
        reaches.addAll(leverage.keySet());
        Set<ActorOrText> assessed =
                said.keySet().stream().map(ConveningReach::target).collect(Collectors.toSet());
        List<Reach> all = new ArrayList<>();
        for (ConveningReach one : reaches) {
            boolean judged = said.containsKey(one);
            all.add(new Reach(
                    one.subject(),
                    one.target(),
                    said.getOrDefault(one, List.of()),
                    leverage.getOrDefault(one, List.of()),
                    new OurContacts(judged ? contacts.getOrDefault(one.target(), List.of()) : List.of()),
                    judged ? observed.getOrDefault(one.target(), List.of()) : List.of()));
        }
        Set<ActorOrText> met = new LinkedHashSet<>(contacts.keySet());
        met.addAll(observed.keySet());
        met.stream()
                .filter(target -> !assessed.contains(target))
                .map(target -> new Reach(
                        null,
                        target,
                        List.of(),
                        List.of(),
                        new OurContacts(contacts.getOrDefault(target, List.of())),
                        observed.getOrDefault(target, List.of())))
                .forEach(all::add);
        return all;
    }

    private static @Nullable ActorOrText counterpart(ContactMade contact) {
        return contact.counterpart() == null ? null : ActorOrText.of(contact.counterpart());
    }

    /** Without those whose key is null. */
    private static <K, E extends DomainEvent> Map<K, List<Entry<E>>> grouped(
            Entries entries, Class<E> kind, Keyed<E, K> keyed) {
        Map<K, List<Entry<E>>> groups = new LinkedHashMap<>();
        for (Entry<E> one : Chronology.sorted(entries.all(kind))) {
            K key = keyed.of(one.event());
            if (key != null) {
                groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
            }
        }
        return groups;
    }

    /** What an event is grouped by. */
    @FunctionalInterface
    interface Keyed<E, K> {
        @Nullable
        K of(E event);
    }

    ConveningPowerRow row(Entries entries) {
        Optional<Entry<ActorProfiled>> profile = target.actor()
                .flatMap(actor -> entries.reading().profiles().of(actor))
                .map(one -> Entries.entry(one, ActorProfiled.class));
        RestsOn ground = new RestsOn(ground(profile), entries.reading().asOf());
        @Nullable Said latest = said.isEmpty() ? null : said.getLast();
        return new ConveningPowerRow(
                ground.ids(),
                subject,
                target,
                entries.name(target),
                sectors(profile),
                latest == null ? null : latest.target().access(),
                latest == null ? null : latest.target().influence(),
                latest == null ? null : latest.gap(),
                latest == null ? null : latest.target().referent(),
                contacts.all().size(),
                contacts.requested().size(),
                DaysSummary.of(contacts.waits()).orElse(null),
                Followed.of(observed),
                PowerSource.soft(said, leverage),
                PowerSource.hard(said, leverage),
                latest == null ? null : latest.in().event().competingOffers(),
                latest == null ? null : latest.in().event().verdict(),
                said.stream().map(Judgement::of).toList(),
                ground.disputed(),
                ground.corrected(),
                ground.uncertain());
    }

    private List<Entry<?>> ground(Optional<Entry<ActorProfiled>> profile) {
        List<Entry<?>> ground = new ArrayList<>();
        said.reversed().forEach(one -> ground.add(one.in()));
        ground.addAll(leverage);
        ground.addAll(contacts.all());
        ground.addAll(observed);
        profile.ifPresent(ground::add);
        return ground;
    }

    private List<Sector> sectors(Optional<Entry<ActorProfiled>> profile) {
        Set<Sector> sectors = new TreeSet<>();
        profile.ifPresent(one -> sectors.addAll(one.event().sectors()));
        contacts.all().forEach(one -> sectors.add(one.event().sector()));
        return List.copyOf(sectors);
    }
}
