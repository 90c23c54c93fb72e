package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.CoordinationEvent.ThirdPartyAction;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.facts.Consultations;
import org.balcony.query.facts.LocalActors;
import org.balcony.query.facts.Neighbour;
import org.balcony.query.facts.Parties;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;

/** Flags about the efforts of others, as mapped: unconsulted neighbours, parallel processes, blind spots of the map. */
record EcosystemFlags(
        Scene scene,
        List<Entry<InitiativeMapped>> map,
        List<Neighbour> neighbours,
        Set<ActorOrText> engaged,
        List<FlagRow> flags) {

    static List<FlagRow> in(Scene scene) {
        EcosystemFlags found = new EcosystemFlags(
                scene,
                Parties.map(scene.entries()),
                Neighbour.of(scene.entries()),
                Parties.engaged(scene.entries()),
                new ArrayList<>());
        if (scene.underWay() || scene.status() == CaseStatus.PROPOSED) {
            found.unconsulted();
            found.parallel();
            found.notified();
        }
        found.blindSpot();
        return found.flags();
    }

    private void unconsulted() {
        Consultations consultations = Consultations.in(scene.entries());
        for (Neighbour neighbour : neighbours) {
            Entry<InitiativeMapped> one = neighbour.initiative();
            if (neighbour.goesOn()
                    && neighbour.shares()
                    && neighbour.overlaps()
                    && !consultations.mention(one.event())) {
                flags.add(scene.flag(
                        FlagCode.NO_CONSULTATION_ON_RECORD,
                        subject(one),
                        sinceRegistered(one),
                        "%s by %s shares %s with this case, and no word with them is on record."
                                .formatted(
                                        Words.capital(one.event().kind()),
                                        Words.all(
                                                one.event().owners(),
                                                scene.reading().names()),
                                        shared(neighbour)),
                        one));
            }
        }
    }

    private String shared(Neighbour neighbour) {
        return Stream.concat(neighbour.parties().stream().map(scene::name), neighbour.issues().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void parallel() {
        Set<ActorOrText> principal = Parties.principal(scene.entries()).keySet().stream()
                .map(ActorOrText::of)
                .filter(party -> engaged.isEmpty() || engaged.contains(party))
                .collect(Collectors.toSet());
        for (Neighbour neighbour : neighbours) {
            Entry<InitiativeMapped> one = neighbour.initiative();
            String same = one.event().partiesEngaged().stream()
                    .filter(party -> principal.contains(ActorOrText.of(party)))
                    .map(scene::name)
                    .collect(Collectors.joining(", "));
            if (mediates(one.event().kind())
                    && one.event().status() == InitiativeStatus.ACTIVE
                    && !same.isEmpty()
                    && neighbour.overlaps()) {
                flags.add(scene.flag(
                        FlagCode.PARALLEL_PROCESS,
                        subject(one),
                        sinceRegistered(one),
                        "%s by %s engages %s at the same time."
                                .formatted(
                                        Words.capital(one.event().kind()),
                                        Words.all(
                                                one.event().owners(),
                                                scene.reading().names()),
                                        same),
                        one));
            }
        }
    }

    private static boolean mediates(InitiativeKind kind) {
        return kind == InitiativeKind.MEDIATION || kind == InitiativeKind.DIPLOMACY;
    }

    private void notified() {
        for (Entry<ThirdPartyActionNotified> one : scene.all(ThirdPartyActionNotified.class)) {
            if (one.event().kind() == ThirdPartyAction.OPENS_PARALLEL_PROCESS) {
                flags.add(scene.flag(
                        FlagCode.PARALLEL_PROCESS,
                        scene.subject(one.event().actor()),
                        scene.since(one),
                        "%s opened a parallel process; learned via %s."
                                .formatted(
                                        scene.name(one.event().actor()),
                                        Words.of(one.event().learnedVia())),
                        one));
            }
        }
    }

    private LocalDate sinceRegistered(Entry<InitiativeMapped> one) {
        LocalDate mapped = scene.since(one);
        return scene.all(CaseRegistered.class).stream()
                .map(scene::since)
                .filter(day -> day.isAfter(mapped))
                .findFirst()
                .orElse(mapped);
    }

    private void blindSpot() {
        LocalActors locals = LocalActors.in(scene.entries());
        if (!map.isEmpty() && !locals.showOn(map)) {
            FlagRow flag = scene.flag(
                    FlagCode.BLIND_SPOT,
                    scene.theCase(),
                    map.stream()
                            .map(scene::since)
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    "None of the %d mapped initiatives is known to be local, traditional or of the private sector."
                            .formatted(map.size()),
                    map);
            flags.add(flag.restingAlsoOn(locals.profiledBy(
                    map.stream().flatMap(one -> one.event().owners().stream()).toList())));
        }
    }

    private static String subject(Entry<InitiativeMapped> one) {
        return "initiative/" + one.event().initiativeId();
    }
}
