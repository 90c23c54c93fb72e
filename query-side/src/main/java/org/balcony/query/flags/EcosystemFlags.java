package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.CoordinationEvent.ThirdPartyAction;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.events.value.When;
import org.balcony.query.facts.Consultations;
import org.balcony.query.facts.Parties;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Flags about the efforts of others, as mapped: unconsulted neighbours, parallel processes, blind spots of the map. */
record EcosystemFlags(Scene scene, List<Entry<InitiativeMapped>> map, Set<ActorOrText> engaged, List<FlagRow> flags) {

    static List<FlagRow> in(Scene scene) {
        EcosystemFlags found = new EcosystemFlags(
                scene, Parties.map(scene.entries()), Parties.engaged(scene.entries()), new ArrayList<>());
        if (scene.underWay() || scene.status() == CaseStatus.PROPOSED) {
            found.unconsulted();
            found.parallel();
            found.notified();
        }
        found.blindSpot();
        return found.flags();
    }

    private List<Entry<InitiativeMapped>> ofOthers() {
        return map.stream()
                .filter(one -> !Parties.isOurs(one.event(), scene.entries()))
                .toList();
    }

    private void unconsulted() {
        Consultations consultations = Consultations.in(scene.entries());
        Set<String> issues = issues();
        for (Entry<InitiativeMapped> one : ofOthers()) {
            List<String> shared = shared(one.event(), issues);
            if (one.event().status() != InitiativeStatus.ENDED
                    && one.event().status() != InitiativeStatus.DORMANT
                    && !shared.isEmpty()
                    && overlaps(one)
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
                                        String.join(", ", shared)),
                        one));
            }
        }
    }

    private List<String> shared(InitiativeMapped initiative, Set<String> issues) {
        return Stream.concat(
                        initiative.partiesEngaged().stream()
                                .filter(party -> engaged.contains(ActorOrText.of(party)))
                                .map(scene::name),
                        initiative.issues().stream().filter(issue -> issues.contains(issue.toLowerCase(Locale.ROOT))))
                .distinct()
                .toList();
    }

    private Set<String> issues() {
        return Stream.concat(
                        map.stream()
                                .filter(one -> Parties.isOurs(one.event(), scene.entries()))
                                .flatMap(one -> one.event().issues().stream()),
                        scene.all(JointProductDrafted.class).stream().flatMap(one -> one.event().issues().stream()))
                .map(issue -> issue.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private void parallel() {
        Set<ActorOrText> principal = Parties.principal(scene.entries()).keySet().stream()
                .map(ActorOrText::of)
                .filter(party -> engaged.isEmpty() || engaged.contains(party))
                .collect(Collectors.toSet());
        for (Entry<InitiativeMapped> one : ofOthers()) {
            String same = one.event().partiesEngaged().stream()
                    .filter(party -> principal.contains(ActorOrText.of(party)))
                    .map(scene::name)
                    .collect(Collectors.joining(", "));
            if (mediates(one.event().kind())
                    && one.event().status() == InitiativeStatus.ACTIVE
                    && !same.isEmpty()
                    && overlaps(one)) {
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

    /** Without a period an initiative lasts as long as it is mapped as planned or active. */
    private boolean overlaps(Entry<InitiativeMapped> one) {
        When period = one.event().period();
        if (period == null) {
            return true;
        }
        LocalDate until = period.latestDay();
        LocalDate from = period.earliestDay();
        LocalDate registered = registered();
        return (until == null || registered == null || !until.isBefore(registered))
                && (from == null || !from.isAfter(scene.day()));
    }

    private @Nullable LocalDate registered() {
        return scene.all(CaseRegistered.class).stream()
                .map(one -> one.when().earliestDay())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
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
        boolean seen = map.stream()
                .map(Entry::event)
                .anyMatch(one -> one.kind() == InitiativeKind.TRADITIONAL_MECHANISM
                        || (one.trackProfile() != null && one.trackProfile().level() == SocietyLevel.GRASSROOTS));
        if (!map.isEmpty() && !seen) {
            flags.add(scene.flag(
                    FlagCode.BLIND_SPOT,
                    scene.theCase(),
                    map.stream()
                            .map(scene::since)
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    "None of the %d mapped initiatives is at the grassroots level or a traditional mechanism."
                            .formatted(map.size()),
                    map));
        }
    }

    private static String subject(Entry<InitiativeMapped> one) {
        return "initiative/" + one.event().initiativeId();
    }
}
