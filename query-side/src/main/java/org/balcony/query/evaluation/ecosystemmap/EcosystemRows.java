package org.balcony.query.evaluation.ecosystemmap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.TrackProfile;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.events.value.When;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.facts.Tenure;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Puts the things on the map into rows. */
record EcosystemRows(Entries entries, Levels levels) {

    EcosystemRow initiative(Entry<InitiativeMapped> one) {
        InitiativeMapped initiative = one.event();
        Optional<TrackProfile> profile = Optional.ofNullable(initiative.trackProfile());
        RestsOn records = restsOn(List.of(one));
        List<ActorOrText> owners =
                initiative.owners().stream().map(ActorOrText::of).toList();
        return unlinked(
                records,
                ids(records, initiative.owners()),
                Element.INITIATIVE,
                "initiative/" + initiative.initiativeId(),
                initiative.initiativeId().value(),
                Words.of(initiative.kind()),
                profile.map(TrackProfile::level).orElse(null),
                profile.map(Levels::track).orElse(null),
                names(owners),
                initiative.partiesEngaged().stream()
                        .map(party -> entries.name(ActorOrText.of(party)))
                        .toList(),
                initiative.issues(),
                levels.sectors(owners),
                initiative.owners().stream().anyMatch(levels.locals()::knows),
                initiative.ourCaseId() != null,
                Words.of(initiative.status()),
                initiative.period());
    }

    EcosystemRow actor(ActorId actor, List<Ecosystem.Part> parts) {
        RestsOn records = restsOn(parts.stream().map(Ecosystem.Part::by).toList());
        Entry<PartyIdentified> party = levels.parties().get(actor);
        return unlinked(
                records,
                ids(records, List.of(actor)),
                Element.ACTOR,
                "actor/" + actor,
                entries.name(ActorOrText.of(actor)),
                levels.locals()
                        .profile(actor)
                        .map(ActorProfiled::kind)
                        .orElse(party == null ? null : Words.of(party.event().partyKind())),
                levels.of(actor),
                null,
                List.of(),
                List.of(),
                parts.stream().map(Ecosystem.Part::word).distinct().sorted().toList(),
                levels.sectors(actor),
                levels.locals().knows(actor),
                false,
                null,
                null);
    }

    EcosystemRow role(Tenure tenure, StreamId ourCase) {
        RestsOn records = restsOn(tenure.records());
        return unlinked(
                records,
                records.ids(),
                Element.ROLE,
                ourCase + "/role/" + tenure.assigned().event().assignmentId(),
                entries.name(tenure.holder()),
                Words.of(tenure.role()),
                levels.of(tenure.holder()),
                null,
                names(List.of(tenure.holder())),
                List.of(),
                List.of(),
                levels.sectors(List.of(tenure.holder())),
                tenure.holder().actor().map(levels.locals()::knows).orElse(null),
                true,
                tenure.overOn(entries.day()) ? "ended" : "assigned",
                tenure.assigned().event().period() == null
                        ? tenure.assigned().when()
                        : tenure.assigned().event().period());
    }

    EcosystemRow link(Link link, List<Link> links) {
        RestsOn records = restsOn(link.by());
        List<ActorOrText> ends =
                Stream.concat(link.from().stream(), link.to().stream()).toList();
        return new EcosystemRow(
                ids(records, ends.stream().flatMap(end -> end.actor().stream()).toList()),
                Element.LINK,
                link.id(),
                link.purpose(),
                null,
                null,
                null,
                names(link.from()),
                names(link.to()),
                List.of(),
                levels.sectors(ends),
                null,
                !link.id().startsWith("initiative/"),
                link.status(),
                link.when(),
                link.orientation(),
                link.purpose(),
                link.direction(),
                link.isFromAbove() ? link.standsAlone(links) : null,
                records.disputed(),
                records.corrected(),
                records.uncertain());
    }

    EcosystemRow rotation(Entry<CounterpartRotated> one) {
        CounterpartRotated rotated = one.event();
        RestsOn records = restsOn(List.of(one));
        return unlinked(
                records,
                records.ids(),
                Element.COUNTERPART_ROTATION,
                "rotation/" + one.id(),
                entries.name(ActorOrText.of(rotated.actorId())),
                rotated.post(),
                levels.of(rotated.actorId()),
                null,
                said(rotated.outgoing()),
                said(rotated.incoming()),
                List.of(),
                List.of(),
                null,
                false,
                null,
                one.when());
    }

    /** A row about anything but a link. */
    private static EcosystemRow unlinked(
            RestsOn records,
            List<EventId> ids,
            Element what,
            String id,
            String name,
            @Nullable String kind,
            @Nullable SocietyLevel level,
            @Nullable String track,
            List<String> from,
            List<String> to,
            List<String> parts,
            List<Sector> sectors,
            @Nullable Boolean local,
            boolean ours,
            @Nullable String status,
            @Nullable When when) {
        return new EcosystemRow(
                ids,
                what,
                id,
                name,
                kind,
                level,
                track,
                from,
                to,
                parts,
                sectors,
                local,
                ours,
                status,
                when,
                null,
                null,
                null,
                null,
                records.disputed(),
                records.corrected(),
                records.uncertain());
    }

    private RestsOn restsOn(List<? extends Entry<?>> records) {
        return new RestsOn(records, entries.reading().asOf());
    }

    private static List<String> said(@Nullable String who) {
        return who == null ? List.of() : List.of(who);
    }

    private List<String> names(List<ActorOrText> actors) {
        return actors.stream().map(entries::name).toList();
    }

    /** The records, and the profiles that say where actors stand. */
    private List<EventId> ids(RestsOn records, Collection<ActorId> actors) {
        return Stream.concat(
                        records.ids().stream(),
                        actors.stream().flatMap(actor -> levels.locals().profiledBy(actor).stream()))
                .distinct()
                .toList();
    }
}
