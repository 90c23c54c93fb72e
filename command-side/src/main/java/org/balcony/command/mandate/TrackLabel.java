package org.balcony.command.mandate;

import java.util.Optional;
import org.balcony.events.MandateEvent.DeclaredTrack;
import org.balcony.events.MandateEvent.TrackScheme;
import org.balcony.events.value.TrackProfile;
import org.balcony.events.value.TrackProfile.FormalLink;
import org.balcony.events.value.TrackProfile.ParticipantStatus;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.events.value.TrackProfile.ThirdPartyStatus;

/** Derives a track label from a profile (domain text, section 3.3); the first line that matches wins. */
final class TrackLabel {

    private TrackLabel() {}

    /** The label, or empty under a scheme of one's own. */
    static Optional<DeclaredTrack> derived(TrackScheme scheme, TrackProfile profile) {
        return switch (scheme) {
            case PARTICIPANTS -> Optional.of(byParticipants(profile));
            case THIRD_PARTY_AND_PARTICIPANTS -> Optional.of(byThirdPartyAndParticipants(profile));
            case LEVEL_OF_SOCIETY -> Optional.of(byLevel(profile));
            case OWN -> Optional.empty();
        };
    }

    private static DeclaredTrack byParticipants(TrackProfile profile) {
        return switch (profile.participantStatus()) {
            case OFFICIAL -> DeclaredTrack.I;
            case MIXED -> DeclaredTrack.I_5;
            case UNOFFICIAL, UNOFFICIAL_WITH_ACCESS -> DeclaredTrack.II;
        };
    }

    private static DeclaredTrack byThirdPartyAndParticipants(TrackProfile profile) {
        boolean unofficialThirdParty = profile.thirdPartyStatus() == ThirdPartyStatus.UNOFFICIAL;
        ParticipantStatus participants = profile.participantStatus();
        boolean mixed = participants == ParticipantStatus.MIXED;
        boolean official = participants == ParticipantStatus.OFFICIAL;
        boolean unofficial = !mixed && !official;
        if (profile.level() == SocietyLevel.GRASSROOTS) {
            return DeclaredTrack.III;
        }
        if (!unofficialThirdParty && official && isTiedToFormal(profile)) {
            return DeclaredTrack.I;
        }
        if (unofficialThirdParty && (official || mixed)) {
            return DeclaredTrack.I_5;
        }
        if (!unofficialThirdParty && (unofficial || mixed)) {
            return DeclaredTrack.I_5;
        }
        if (unofficialThirdParty && unofficial) {
            return DeclaredTrack.II;
        }
        return DeclaredTrack.MIXED;
    }

    private static DeclaredTrack byLevel(TrackProfile profile) {
        return switch (profile.level()) {
            case GRASSROOTS -> DeclaredTrack.III;
            case ELITE -> isTiedToFormal(profile) ? DeclaredTrack.I : DeclaredTrack.II;
            case MIDDLE -> DeclaredTrack.II;
            case MIXED -> DeclaredTrack.MIXED;
        };
    }

    private static boolean isTiedToFormal(TrackProfile profile) {
        return profile.linkToFormal() == FormalLink.RECOGNISED || profile.linkToFormal() == FormalLink.IS_FORMAL;
    }
}
