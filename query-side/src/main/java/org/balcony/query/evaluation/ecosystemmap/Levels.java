package org.balcony.query.evaluation.ecosystemmap;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Sector;
import org.balcony.events.value.TrackProfile;
import org.balcony.events.value.TrackProfile.FormalLink;
import org.balcony.events.value.TrackProfile.ParticipantStatus;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.events.value.TrackProfile.ThirdPartyStatus;
import org.balcony.query.facts.LocalActors;
import org.balcony.query.facts.Parties;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Where on the map somebody stands: level of society, sectors, and the track of an effort. */
record Levels(Map<ActorId, Entry<PartyIdentified>> parties, LocalActors locals) {

    private static final Set<Sector> OF_THE_ELITE =
            EnumSet.of(Sector.POLITICAL, Sector.MILITARY, Sector.CIVIL_SERVICE, Sector.JUDICIARY);

    static Levels in(Entries entries) {
        return new Levels(Parties.identified(entries), LocalActors.in(entries));
    }

    /** The level of an actor; null where it is not known. */
    @Nullable
    SocietyLevel of(ActorId actor) {
        Entry<PartyIdentified> party = parties.get(actor);
        SocietyLevel byKind = party == null
                ? null
                : switch (party.event().partyKind()) {
                    case STATE, ARMED_GROUP, POLITICAL_PARTY, INSTITUTION -> SocietyLevel.ELITE;
                    case COMMUNITY, INDIGENOUS_NATION -> SocietyLevel.GRASSROOTS;
                    case GROUP, OTHER -> null;
                };
        List<Sector> sectors = sectors(actor);
        if (byKind != null || sectors.isEmpty()) {
            return byKind;
        }
        return sectors.stream().anyMatch(OF_THE_ELITE::contains)
                ? SocietyLevel.ELITE
                : sectors.stream().allMatch(sector -> sector == Sector.OTHER) ? null : SocietyLevel.MIDDLE;
    }

    @Nullable
    SocietyLevel of(ActorOrText actor) {
        return actor.actor().map(this::of).orElse(null);
    }

    List<Sector> sectors(ActorId actor) {
        return locals.profile(actor).map(ActorProfiled::sectors).orElse(List.of());
    }

    List<Sector> sectors(List<ActorOrText> actors) {
        return actors.stream()
                .flatMap(actor -> actor.actor().stream())
                .flatMap(actor -> sectors(actor).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** From the one level to the other. */
    static Direction direction(@Nullable SocietyLevel from, @Nullable SocietyLevel to) {
        if (from == null || to == null || from == SocietyLevel.MIXED || to == SocietyLevel.MIXED) {
            return Direction.NOT_KNOWN;
        }
        int step = from.compareTo(to);
        return step == 0 ? Direction.ACROSS : step < 0 ? Direction.DOWN : Direction.UP;
    }

    static Orientation orientation(Direction direction) {
        return switch (direction) {
            case UP, DOWN -> Orientation.VERTICAL;
            case ACROSS, BOTH_WAYS -> Orientation.HORIZONTAL;
            case NOT_KNOWN -> Orientation.NOT_KNOWN;
        };
    }

    /** The track of a profile by third party and participants. */
    static String track(TrackProfile profile) {
        boolean official = profile.thirdPartyStatus() != ThirdPartyStatus.UNOFFICIAL;
        boolean formal =
                profile.linkToFormal() == FormalLink.RECOGNISED || profile.linkToFormal() == FormalLink.IS_FORMAL;
        ParticipantStatus participants = profile.participantStatus();
        if (profile.level() == SocietyLevel.GRASSROOTS) {
            return "III";
        }
        if (official) {
            return participants == ParticipantStatus.OFFICIAL ? formal ? "I" : "mixed" : "I_5";
        }
        return participants == ParticipantStatus.OFFICIAL || participants == ParticipantStatus.MIXED ? "I_5" : "II";
    }
}
