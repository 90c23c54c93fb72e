package org.balcony.query.flags;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.facts.Consultations;
import org.balcony.query.facts.OurActs;
import org.balcony.query.kernel.Entry;
import org.balcony.query.titles.Subjects;
import org.jspecify.annotations.Nullable;

/** Flags what we did with parties while a consultation that we had sought about it was still going on. */
record ConsultationFlags(Scene scene, OurActs acts) {

    static List<FlagRow> in(Scene scene) {
        List<Entry<ConsultationSought>> sought = scene.all(ConsultationSought.class);
        if (sought.isEmpty()) {
            return List.of();
        }
        ConsultationFlags found = new ConsultationFlags(scene, OurActs.in(scene.entries()));
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

    private Optional<Entry<?>> actBefore(
            Entry<ConsultationSought> sought, @Nullable Entry<?> end, Map<LocalId, Entry<InitiativeMapped>> map) {
        ConsultationSought consultation = sought.event();
        Entry<SessionHeld> named = acts.named(consultation.about());
        if (named != null) {
            return Optional.<Entry<?>>of(named).filter(act -> before(act, end));
        }
        Instant over = end == null ? null : end.when().earliest();
        When planned = consultation.plannedActionOn();
        if (planned != null) {
            return first(acts.between(planned.earliest(), sooner(planned.latest(), over)), end, consultation.with());
        }
        Entry<InitiativeMapped> about =
                consultation.initiativeId() == null ? null : map.get(consultation.initiativeId());
        return about == null
                ? Optional.empty()
                : about.event().partiesEngaged().stream()
                        .flatMap(party ->
                                first(acts.with(party, sought.when().earliest(), over), end, consultation.with())
                                        .stream())
                        .findFirst();
    }

    private static @Nullable Instant sooner(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static Optional<Entry<?>> first(Stream<Entry<?>> among, @Nullable Entry<?> end, ActorOrText with) {
        return among.filter(act -> before(act, end) && !isContactWith(act, with))
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
